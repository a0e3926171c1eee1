using System.Security.Cryptography;
using System.Text.Json;

namespace TradePromotion.Hosting;

/// <summary>The one folder outside the source tree that outlives the app: the private PostgreSQL cluster, secrets and key rings. Nobody but us reads it.</summary>
public sealed class DataDirectory
{
    private const UnixFileMode OwnerOnly =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private static readonly Lock Gate = new();

    private DataDirectory(string path) => Root = path;

    /// <summary>Absolute path of the folder.</summary>
    public string Root { get; }

    /// <summary>Where ASP.NET Core keeps its data protection keys, so that people stay signed in over a restart.</summary>
    public string KeyRing => Private("keys").FullName;

    /// <summary>
    /// The folder of this installation: <c>TRADEPROMOTION_DATA</c>, else <c>/var/lib/tradepromotion</c> for root, else the user's own data folder
    /// (<c>XDG_DATA_HOME</c> or <c>~/.local/share</c>). Made at first use.
    /// </summary>
    /// <exception cref="CannotStart">No such folder can be named or made.</exception>
    public static DataDirectory For(IConfiguration configuration) =>
        At(
            configuration["TRADEPROMOTION_DATA"] is { Length: > 0 } chosen ? chosen
            : Environment.IsPrivilegedProcess ? "/var/lib/tradepromotion"
            : Path.Combine(UserData(configuration), "tradepromotion")
        );

    /// <summary>
    /// The data directory at a path, made at first use. Missing or empty it becomes ours; a folder with something in it keeps its rights, and what we put
    /// there is private by itself.
    /// </summary>
    /// <exception cref="CannotStart">The folder cannot be made.</exception>
    public static DataDirectory At(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        try
        {
            var isOurs =
                !Directory.Exists(full) || !Directory.EnumerateFileSystemEntries(full).Any();
            // PostgreSQL's own user has to pass through root's folder, but nobody may list it.
            var passing = Environment.IsPrivilegedProcess
                ? UnixFileMode.GroupExecute | UnixFileMode.OtherExecute
                : 0;
            Directory.CreateDirectory(full);
            if (isOurs)
                File.SetUnixFileMode(full, OwnerOnly | passing);
            return new DataDirectory(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotStart(
                $"The data directory {full} cannot be made ({e.Message}). Set TRADEPROMOTION_DATA to a folder you may write."
            );
        }
    }

    /// <summary>A secret of this installation, 32 random bytes in Base64: made at first use, the same for ever after. Kept in <c>secrets.json</c>, mode 0600.</summary>
    public string Secret(string name)
    {
        var path = Path.Combine(Root, "secrets.json");
        lock (Gate)
        {
            using var onlyUs = WaitFor("secrets.lock");
            var secrets = File.Exists(path)
                ? JsonSerializer.Deserialize<SortedDictionary<string, string>>(
                    File.ReadAllText(path)
                )!
                : [];
            if (secrets.TryGetValue(name, out var known))
                return known;
            secrets[name] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
            // A crash leaves the old file or the new one, never half of one: these secrets open what is encrypted.
            WriteDurably(
                path + ".new",
                JsonSerializer.Serialize(secrets, JsonSerializerOptions.Web)
            );
            File.Move(path + ".new", path, overwrite: true);
            return secrets[name];
        }
    }

    /// <summary>Claims a name within this folder until disposed or until the process ends, however it ends; null when another process holds it.</summary>
    public IDisposable? Claim(string name)
    {
        try
        {
            return Open(Path.Combine(Root, name), FileMode.OpenOrCreate);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A folder in here that only its owner can enter.</summary>
    public DirectoryInfo Private(string name) =>
        Directory.CreateDirectory(Path.Combine(Root, name), OwnerOnly);

    private IDisposable WaitFor(string name)
    {
        IDisposable? claim = null;
        return SpinWait.SpinUntil(() => (claim = Claim(name)) is not null, TimeSpan.FromSeconds(10))
            ? claim!
            : throw new CannotStart($"{Path.Combine(Root, name)} is held by another process.");
    }

    private static void WriteDurably(string path, string text)
    {
        using var file = Open(path, FileMode.Create);
        file.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }

    private static FileStream Open(string path, FileMode mode) =>
        new(
            path,
            new FileStreamOptions
            {
                Mode = mode,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }
        );

    private static string UserData(IConfiguration configuration)
    {
        if (configuration["XDG_DATA_HOME"] is { } shared && Path.IsPathRooted(shared))
            return shared;
        // Works without HOME too: the system's own list of users knows the folder.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length > 0
            ? Path.Combine(home, ".local", "share")
            : throw new CannotStart(
                "This user has no home folder. Set TRADEPROMOTION_DATA to a folder for the app's data."
            );
    }
}
