using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Staying;

namespace TradePromotion.Identity.Auditing;

/// <summary>Who, for whom and from where, in words, for some audit lines.</summary>
public sealed class AuditNames(IPeople people, Devices devices, Views views, Words words)
{
    private readonly Dictionary<Guid, string> _people = [];
    private readonly Dictionary<Guid, string> _companies = [];
    private readonly Dictionary<Guid, Device> _devices = [];

    /// <summary>Looks up what these lines speak of.</summary>
    public async Task Learn(IReadOnlyList<AuditLine> lines, CancellationToken cancel = default)
    {
        var ids = lines.Select(line => Guid.TryParse(line.By, out var id) ? id : Guid.Empty);
        foreach (var (id, card) in await people.Find(ids.Where(id => id != Guid.Empty), cancel))
            _people[id] = card.Name.Length > 0 ? card.Name : words["Identity.People.Erased"];
        var companies = lines.Select(line => line.CompanyId).OfType<Guid>().Distinct().ToList();
        await using var read = views.Read();
        foreach (
            var company in await read.Of<CompanyView>()
                .Where(c => companies.Contains(c.Id))
                .ToListAsync(cancel)
        )
            _companies[company.Id] = company.Name.In(words.Language);
        var from = lines.Select(line => line.From).OfType<Guid>().Distinct().ToList();
        foreach (var (id, device) in await devices.Find(from, cancel))
            _devices[id] = device;
    }

    /// <summary>Who did it.</summary>
    public string Who(AuditLine line) =>
        line.By switch
        {
            "platform" => words["Identity.Audit.Platform"],
            "" or "anonymous" => words["Identity.Audit.Anonymous"],
            _ => Guid.TryParse(line.By, out var id) && _people.TryGetValue(id, out var name)
                ? name
                : line.By,
        };

    /// <summary>The company it is about; empty where none is.</summary>
    public string For(AuditLine line) =>
        line.CompanyId is { } id ? _companies.GetValueOrDefault(id, "") : "";

    /// <summary>Browser and address, as long as they are remembered.</summary>
    public string From(AuditLine line) =>
        line.From is { } id && _devices.TryGetValue(id, out var device)
            ? $"{device.Name} {device.Address}".Trim()
            : "";

    /// <summary>What happened, in words; the stored name of an event this program no longer has.</summary>
    public static string Happened(Words words, string storedName) =>
        $"{AuditQuery.AreaOf(storedName)}.Happened.{storedName}" is var key && words.Has(key)
            ? words[key]
            : storedName;

    /// <summary>The module's word.</summary>
    public static string Area(Words words, string area) =>
        words.Has($"Identity.Audit.Area.{area}") ? words[$"Identity.Audit.Area.{area}"] : area;
}
