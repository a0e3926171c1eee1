namespace TradePromotion.LiveSessions.Relaying;

/// <summary>How our own coturn speaks TLS: the operator has a name for it and a certificate that browsers trust.</summary>
/// <param name="Name">The name in the certificate, by which browsers reach it.</param>
/// <param name="Certificate">The file with the certificate and what leads to its root, PEM.</param>
/// <param name="Key">The file with its private key, PEM.</param>
public sealed record RelayTls(string Name, int Port, string Certificate, string Key)
{
    /// <summary>The port that TURN over TLS has where none is named; 443 passes where only the web does.</summary>
    public const int UsualPort = 5349;

    /// <summary>
    /// As <c>TradePromotion:MediaName</c>, <c>MediaCertificate</c>, <c>MediaKey</c> and <c>MediaTlsPort</c> say; null where they say nothing.
    /// </summary>
    /// <exception cref="InvalidOperationException">They say half of it, or name a file that is not there.</exception>
    public static RelayTls? Of(IConfiguration configuration)
    {
        string Said(string what) => configuration[$"TradePromotion:Media{what}"] ?? "";
        var (name, certificate, key) = (Said("Name"), Said("Certificate"), Said("Key"));
        if (name == "" && certificate == "" && key == "")
            return null;
        if (name == "" || certificate == "" || key == "")
            throw new InvalidOperationException(
                "a name, a certificate and its key are needed together"
            );
        foreach (var file in new[] { certificate, key })
            if (!File.Exists(file))
                throw new InvalidOperationException($"there is no file {file}");
        return new(
            name,
            int.TryParse(Said("TlsPort"), out var port) ? port : UsualPort,
            Path.GetFullPath(certificate),
            Path.GetFullPath(key)
        );
    }

    /// <summary>Its lines of coturn's configuration file.</summary>
    public string Written() => $"tls-listening-port={Port}\ncert={Certificate}\npkey={Key}";
}
