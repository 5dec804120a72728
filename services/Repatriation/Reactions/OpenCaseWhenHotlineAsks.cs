using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Reactions;

/// <summary>
/// Hotline asks for a case: the Consular Department leads a new one, as of the moment when it was asked for, and Hotline is answered. Where there is one for
/// that exchange, nothing is doubled: one opened by hand is offered for linking, one that was linked is told again (R7).
/// </summary>
internal sealed class OpenCaseWhenHotlineAsks(RepatriationDbContext db, PersonsOfRequest persons, Audit audit)
    : IReaction<OpenRepatriationCase>
{
    public const string Consumer = "repatriation.cases-asked-for";

    public async Task ApplyAsync(IReadOnlyList<Received<OpenRepatriationCase>> batch, CancellationToken cancellationToken)
    {
        var asked = batch.Select(received => received.Message).OrderBy(message => message.Reference.Value, StringComparer.Ordinal).ToList();
        foreach (var message in asked)
        {
            await db.HoldExchangeAsync(message.Reference.Value, cancellationToken);
        }

        await db.HoldAsync<RepatriationCase>(await CasesOfAsync(asked, cancellationToken), cancellationToken);
        foreach (var message in asked)
        {
            await TakeAsync(message, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private async Task TakeAsync(OpenRepatriationCase message, CancellationToken cancellationToken)
    {
        var (exchange, id) = (message.Reference.Value, message.ExchangeId);
        var request = HotlineRequest.Of(id, exchange, message.Desk.Value, message.RequestedAt, message.PersonsRescued, message.Victims);
        var by = new Officer(Guid.Empty, exchange, Missions.Agency, Missions.Department);
        var opened = await db.Cases.SingleOrDefaultAsync(c => c.Exchange == exchange || c.Request!.ExchangeId == id, cancellationToken);
        switch (opened)
        {
            case null:
                await OpenAsync(message, request, by, cancellationToken);
                break;
            case { Request: null }:
                opened.Receive(request, by, message.RequestedAt);
                audit.Record("case.request-received", "repatriationCase", opened.Id.ToString());
                break;
            default:
                opened.AnswerAgain();
                break;
        }
    }

    private async Task OpenAsync(OpenRepatriationCase message, HotlineRequest request, Officer by, CancellationToken cancellationToken)
    {
        var at = message.RequestedAt;
        var opened = RepatriationCase.Open(EntryOf(message), by, at);
        var entered = await persons.EnterAsync(opened, request, by, at, cancellationToken);
        opened.Count(entered);
        audit.Record("case.opened", "repatriationCase", opened.Id.ToString());
        opened.Numbered(await db.NextReferenceAsync(RepatriationCase.SeriesOf(opened.Partner), opened.Year, cancellationToken));
        await db.NumberAsync(audit, opened, entered, cancellationToken);
        opened.Answer(request, at);
        db.Add(opened);
    }

    private async Task<IEnumerable<Guid>> CasesOfAsync(List<OpenRepatriationCase> asked, CancellationToken cancellationToken)
    {
        string[] exchanges = [.. asked.Select(message => message.Reference.Value)];
        return await db
            .Cases.Where(c => c.Exchange != null && exchanges.Contains(c.Exchange))
            .Select(c => c.Id.Value)
            .ToListAsync(cancellationToken);
    }

    private static CaseEntry EntryOf(OpenRepatriationCase message) =>
        new()
        {
            Partner = message.Partner.Value,
            Direction = CaseDirections.Home,
            Route = CaseRoutes.Rescued,
            Source = CaseSources.Hotline,
            ReportedAt = message.RequestedAt,
            Exchange = message.Reference.Value,
            // Senders of before left it out: then the one that is usual.
            Handling = message.Handling?.Value ?? Handlings.Amber,
            Summary = SummaryOf(message),
        };

    // Case text out of codes and counts: what the exchange says stays with its desk.
    private static string SummaryOf(OpenRepatriationCase message) =>
        message.PersonsRescued is { } rescued
            ? $"Đường dây nóng đề nghị lập hồ sơ cho trao đổi {message.Reference.Value}; số người được giải cứu: {rescued}."
            : $"Đường dây nóng đề nghị lập hồ sơ cho trao đổi {message.Reference.Value}.";
}
