using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Documents;

/// <summary>A step on the documents of an instrument: by whoever keeps documents of that kind, at the instrument's version seen. Scoped.</summary>
internal sealed class DocumentKeeping(
    InstrumentStep steps,
    AgreementsDbContext db,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    CurrentUser user
)
{
    /// <summary>Whether the user sees the instrument at all.</summary>
    public Task<bool> SeesAsync(string code, CancellationToken cancellationToken) =>
        db.Instruments.SeenBy(user).AnyAsync(i => i.Code == code, cancellationToken);

    /// <summary>Takes the step.</summary>
    public Task<Results<Ok<InstrumentState>, NotFound>> TakeAsync(
        string code,
        IfMatch version,
        Func<Instrument, Officer, DateTimeOffset, CancellationToken, Task> change,
        CancellationToken cancellationToken
    ) => steps.TakeAsync(code, version, InstrumentSteps.Documents, change, cancellationToken);

    /// <summary>Refuses a kind that the user does not keep.</summary>
    /// <exception cref="DomainException">He keeps notices alone.</exception>
    public async Task RequireKeptAsync(Instrument instrument, string kind, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (!user.Keeps(instrument, kind))
        {
            var source = LawOfInstruments.Of(instrument.Kind, CivilTime.DateOf(at));
            var lists = await reference.GetAsync(db, cancellationToken);
            throw new DomainException(DocumentErrors.NoticeOnly(lists.AgencyOf(instrument.LeadAgency, at), source));
        }
    }

    /// <summary>Refuses what no document of this instrument is on the day.</summary>
    /// <exception cref="DomainException">A language that is none, a day that lies ahead, a signed text of what nobody signed.</exception>
    public async Task RequireRightAsync(Instrument instrument, DocumentEntry entry, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var today = CivilTime.DateOf(at);
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(today);
        DomainError[] refusals =
        [
            .. codes.Refusals(DocumentErrors.Entry, ("language", "language", entry.Language)),
            .. entry.On > today ? [DocumentErrors.Entry.TimeInFuture("on")] : Array.Empty<DomainError>(),
            .. instrument.WasSigned || !DocumentKinds.OfWhatWasSigned.Contains(entry.Kind)
                ? Array.Empty<DomainError>()
                : [InstrumentErrors.NotSigned("kind")],
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }
}
