using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;

namespace TradePromotion.Identity.Letters;

/// <summary>Writes to people in their language; the address stays here.</summary>
public sealed class PersonLetters(Views views, Words words, IPost post, TimeProvider clock)
    : IPersonLetters
{
    public async Task Send(
        Guid personId,
        string subject,
        string text,
        IReadOnlyList<object> values,
        IReadOnlyList<Enclosure>? enclosures = null,
        Guid? id = null,
        DateTimeOffset? by = null,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var person = await read.Of<PersonView>().FirstOrDefaultAsync(p => p.Id == personId, cancel);
        if (person is { Email.Length: > 0, ConfirmedAt: not null })
            await post.Send(
                Write(
                    person.Email,
                    person.Name,
                    person.Language,
                    subject,
                    text,
                    values,
                    enclosures
                ) with
                {
                    Id = id,
                    NotBefore = Rest(person, by),
                },
                cancel
            );
    }

    private DateTimeOffset? Rest(PersonView person, DateTimeOffset? by) =>
        person is { QuietFrom: { } from, QuietTo: { } to }
        && new QuietHours(from, to).EndsAfter(clock.GetUtcNow(), person.Zone) is { } end
        && (by is null || end <= by)
            ? end
            : null;

    /// <summary>A letter with salutation and closing around the text.</summary>
    internal Letter Write(
        string email,
        string name,
        string language,
        string subject,
        string text,
        IReadOnlyList<object> values,
        IReadOnlyList<Enclosure>? enclosures = null
    )
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            // Words, numbers and dates follow the reader, not whoever caused the letter.
            CultureInfo.CurrentCulture = LanguagePrefix.Culture(language);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            return new Letter(
                email,
                words[subject, [.. values]],
                words["Identity.Letter.Frame", name, words[text, [.. values]]],
                enclosures,
                Language: language
            );
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
