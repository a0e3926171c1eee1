using Microsoft.AspNetCore.DataProtection;
using TradePromotion.Companies.Following;
using TradePromotion.Companies.Joining;
using TradePromotion.Hosting;
using TradePromotion.Meetings.Interpreting;

namespace TradePromotion.Tests.Hosting;

/// <summary>What comes back in a letter's link: only what the platform itself has sealed, and for that one purpose.</summary>
public sealed class SealsTests
{
    private static readonly EphemeralDataProtectionProvider Protection = new();
    private static readonly Guid Id = Ids.Of("test", "invitation");
    private readonly Seals _seals = new(Protection);

    [Fact]
    public void A_seal_says_what_it_was_put_on()
    {
        _seals.Open("one", _seals.Put("one", "a thing")).ShouldBe("a thing");
        _seals.Open("another", _seals.Put("one", "a thing")).ShouldBeNull();
        foreach (var seal in new[] { null, "", "made up", "CfDJ8", "%00", "\u00e9" })
            _seals.Open("one", seal).ShouldBeNull();
        new Seals(new EphemeralDataProtectionProvider())
            .Open("one", _seals.Put("one", "a thing"))
            .ShouldBeNull();
    }

    // Letters stay in mailboxes: a purpose that is renamed would shut all their links at once.
    [Fact]
    public void Links_of_letters_sent_long_ago_still_open()
    {
        Sealed(InvitationPage.Url(Id, Id, _seals), "TradePromotion.Companies.Invitation");
        Sealed(InterpretPage.Url(Id, Id, _seals), "TradePromotion.Meetings.Interpreter");
        Sealed(StopFollowLettersPage.Url(Id, _seals), "TradePromotion.Companies.Following");
    }

    private static void Sealed(string link, string purpose)
    {
        var code = Uri.UnescapeDataString(
            link[(link.IndexOf("code=", StringComparison.Ordinal) + 5)..]
        );
        Protection.CreateProtector(purpose).Unprotect(code).ShouldBe($"{Id}");
    }
}
