namespace TradePromotion.Hosting;

/// <summary>A running server as <c>postmaster.pid</c> in its cluster describes it.</summary>
/// <param name="ProcessId">Its process.</param>
/// <param name="Host">Folder of its socket, or its loopback address.</param>
/// <param name="Port">Port, also part of the socket's name.</param>
/// <param name="State"><c>starting</c>, <c>ready</c> or <c>stopping</c>.</param>
internal sealed record Postmaster(int ProcessId, string Host, int Port, string State)
{
    /// <summary>
    /// The server that works on a cluster now, or null. What a crash left behind does not count, not even when some other process has got that number since.
    /// </summary>
    public static Postmaster? Of(string cluster)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(Path.Combine(cluster, "postmaster.pid"));
        }
        catch (IOException)
        {
            return null;
        }
        if (lines.Length == 0 || !int.TryParse(lines[0], out var id) || !IsServerOf(cluster, id))
            return null;
        // The file grows while the server comes up; what is not there yet is not ready.
        var port = lines.Length > 3 && int.TryParse(lines[3], out var p) ? p : 0;
        var host = lines.Length > 4 && lines[4].Length > 0 ? lines[4] : "127.0.0.1";
        return new Postmaster(id, host, port, lines.Length > 7 ? lines[7].Trim() : "starting");
    }

    /// <summary>Removes what a crashed server left behind. PostgreSQL itself would take it for a running one where its number is in use again.</summary>
    public static void ForgetCrashed(string cluster)
    {
        if (Of(cluster) is { } server)
            throw new CannotStart(
                $"The PostgreSQL of {cluster} (process {server.ProcessId}) does not stop."
            );
        foreach (
            var left in (string[])
                [
                    Path.Combine(cluster, "postmaster.pid"),
                    .. Directory.GetFiles(cluster, ".s.PGSQL.*"),
                ]
        )
            File.Delete(left);
    }

    private static bool IsServerOf(string cluster, int id)
    {
        try
        {
            var words = File.ReadAllText($"/proc/{id}/cmdline").Split('\0');
            return Path.GetFileName(words[0]) is "postgres" or "postmaster"
                && words.Contains(cluster);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
