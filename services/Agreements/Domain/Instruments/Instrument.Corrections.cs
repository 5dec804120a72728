using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Instruments;

// What was written down wrongly, or was not known then; a title that was signed is none of it.
public sealed partial class Instrument
{
    /// <summary>Corrects what was written down, with the reason on record.</summary>
    public void Correct(CorrectionEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var today = CivilTime.DateOf(at);
        var (signed, inForce) = (entry.SignedOn ?? SignedOn, entry.InForceOn ?? InForceOn);
        Refuse([.. RefusalsOf(entry), .. OfDays(entry, signed, inForce, today), .. OfArticles(entry, signed)]);

        Title = entry.Title ?? Title;
        TitleEnglish = entry.TitleEnglish ?? TitleEnglish;
        TitlePartner = entry.TitlePartner ?? TitlePartner;
        SignedAt = entry.Place ?? SignedAt;
        PartnerLead = entry.PartnerLead ?? PartnerLead;
        Unverified = entry.Verified is { } verified ? !verified : Unverified;
        CorrectDays(entry);
        (ForceGround, NoticeNumber, NoticeOn) = (
            entry.Ground ?? ForceGround,
            entry.NoticeNumber ?? NoticeNumber,
            entry.NoticeOn ?? NoticeOn
        );
        Take(entry.Term);
        Take(entry.TakingPart, today);
        Enter(entry.Articles);
        Happened(InstrumentHappenings.Corrected, by, at, entry.Reason);
    }

    private IEnumerable<DomainError> RefusalsOf(CorrectionEntry entry)
    {
        if (entry.IsEmpty)
        {
            yield return InstrumentErrors.NothingToCorrect();
        }

        if (SignedOn is not null)
        {
            (string Field, string? Now, string? Said)[] titles =
            [
                ("title", Title, entry.Title),
                ("titleEnglish", TitleEnglish, entry.TitleEnglish),
                ("titlePartner", TitlePartner, entry.TitlePartner),
            ];
            foreach (var (field, _, _) in titles.Where(title => title.Said is not null && title.Now is not null && title.Said != title.Now))
            {
                yield return InstrumentErrors.TitleAsSigned(field);
            }
        }

        if (SignedOn is null && (entry.SignedOn is not null || entry.Place is not null))
        {
            yield return InstrumentErrors.NotSigned(entry.SignedOn is null ? "place" : "signedOn");
        }

        // Of an instrument of old it may have been found out only now when, and on what ground, it entered into force.
        if (
            !CameIntoForce
            && (entry.InForceOn is not null || entry.Ground is not null || entry.NoticeNumber is not null || entry.NoticeOn is not null)
        )
        {
            yield return InstrumentErrors.NotInForce("inForceOn");
        }
    }

    private IEnumerable<DomainError> OfDays(CorrectionEntry entry, DateOnly? signed, DateOnly? inForce, DateOnly today)
    {
        if (entry.SignedOn > today)
        {
            yield return InstrumentErrors.Entry.TimeInFuture("signedOn");
        }

        if (entry.InForceOn > today)
        {
            yield return InstrumentErrors.Entry.TimeInFuture("inForceOn");
        }

        if (entry.SignedOn is { } own && own < entry.Amended?.SignedOn)
        {
            yield return InstrumentErrors.AmendmentBeforeSignature("signedOn", entry.Amended.SignedOn.Value);
        }

        // What amends is signed before what it makes of the text holds, so far as that day is known.
        if (
            entry.SignedOn is { } late
            && entry.Amended?.Text.FirstOrDefault(version => version.Amendment == Code && !version.Unverified) is { } amended
            && late > amended.From
        )
        {
            yield return InstrumentErrors.SignedAfterText(amended.From);
        }

        if (entry.SignedOn is { } day && text.Exists(version => version.Amendment is not null && version.From <= day))
        {
            yield return InstrumentErrors.AmendmentBeforeSignature("signedOn", day);
        }

        // A text taken over from old data may not hold together: it is judged once a day of it is said.
        if ((entry.SignedOn, entry.InForceOn, entry.Ground, entry.Term?.ExpiresOn) is not (null, null, null, null))
        {
            foreach (var error in OfDaysTogether(entry, signed, inForce))
            {
                yield return error;
            }
        }
    }

    // What the steps refuse one by one, over what it would be after the correction.
    private IEnumerable<DomainError> OfDaysTogether(CorrectionEntry entry, DateOnly? signed, DateOnly? inForce)
    {
        if (signed is { } day && inForce < day)
        {
            yield return InstrumentErrors.ForceBeforeSignature(day);
        }

        if ((entry.Ground ?? ForceGround) == ForceGrounds.OnSignature && signed is { } signature && inForce != signature)
        {
            yield return InstrumentErrors.NotOnSignature(signature) with
            {
                Field = "inForceOn",
            };
        }

        var field = entry.InForceOn is null && entry.SignedOn is not null ? "signedOn" : "inForceOn";
        var start = inForce ?? signed;
        if (EndedOn is { } ended && start >= ended)
        {
            yield return InstrumentErrors.StartAfterEnd(field, ended);
        }

        if (entry.Term?.ExpiresOn is not null)
        {
            foreach (var error in EndsTooEarly(entry.Term, start))
            {
                yield return error;
            }
        }
        else if (ExpiresOn is { } expires && start >= expires)
        {
            yield return InstrumentErrors.StartAfterEnd(field, expires);
        }
    }

    private IEnumerable<DomainError> OfArticles(CorrectionEntry entry, DateOnly? signed) =>
        entry.Articles is null ? []
        : signed is not { } day || SignedOn is null ? [InstrumentErrors.NotSigned("articles")]
        : TextChain.RefusalsOf(
            TextVersion.Of(day, amendment: null, entry.Articles),
            [.. text.Where(version => version.Amendment is not null)],
            "articles"
        );

    private void CorrectDays(CorrectionEntry entry)
    {
        if (entry.SignedOn is { } signed)
        {
            SignedOn = signed;
            StoodFrom(InstrumentStatus.SignedByBothSides, signed);
            text.Find(version => version.Amendment is null)?.Begin(signed);
        }

        if (entry.InForceOn is { } inForce)
        {
            InForceOn = inForce;
            StoodFrom(InstrumentStatus.InForce, inForce);
        }
    }

    // The first time that it stood so, which is the only one that a day was written down for.
    private void StoodFrom(string status, DateOnly since)
    {
        if (standings.OrderBy(standing => standing.Number).FirstOrDefault(standing => standing.Status == status) is { } first)
        {
            first.Correct(since);
            StatusSince = standings.Count == first.Number ? since : StatusSince;
        }
    }

    private void Take(IReadOnlyList<string>? agencies, DateOnly today)
    {
        if (agencies is null)
        {
            return;
        }

        var standing = takingPart.FindAll(part => part.HoldsOn(today));
        takingPart.RemoveAll(part => part.ValidFrom >= today && !agencies.Contains(part.Agency));
        standing.FindAll(part => !agencies.Contains(part.Agency)).ForEach(part => part.EndBefore(today));
        takingPart.AddRange(
            agencies
                .Distinct(StringComparer.Ordinal)
                .Where(agency => !standing.Exists(part => part.Agency == agency))
                .Select(agency => TakingAgency.Of(agency, today))
        );
    }

    private void Enter(IReadOnlyList<ArticleChange>? articles)
    {
        if (articles is null)
        {
            return;
        }

        if (text.Find(version => version.Amendment is null) is { } asSigned)
        {
            asSigned.Enter(articles);
        }
        else
        {
            text.Add(TextVersion.Of(SignedOn!.Value, amendment: null, articles));
        }
    }
}
