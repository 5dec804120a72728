using System.Text.Json.Nodes;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Reconciling;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Data.Reconciling;
using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Reviews.Tests.Builders;

/// <summary>What the owners of the records hold, as Reviews kept it at one moment; they answer its questions with that.</summary>
/// <param name="Cells">Every cell.</param>
/// <param name="Records">Every record.</param>
internal sealed record Owners(IReadOnlyList<CountedCell> Cells, IReadOnlyList<HeldRecord> Records)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The owners hold all that Reviews keeps now.</summary>
    public static async Task<Owners> OfAsync(ReviewsService reviews)
    {
        await using var db = reviews.Context();
        var cells = await db.CountFactsAsync(Cancelled);
        return new(cells, await db.ListFactsAsync([.. cells.Select(cell => cell.Cell)], Cancelled));
    }

    /// <summary>Answers what Reviews asks until its reconciliation has ended.</summary>
    /// <param name="reviews">Reviews.</param>
    /// <param name="by">Who reads what came of it.</param>
    /// <param name="silent">The owners that do not answer.</param>
    /// <param name="onRecords">Happens before records are told.</param>
    public async Task<JsonNode> AnswerAsync(
        ReviewsService reviews,
        TestAccount by,
        IReadOnlyList<string>? silent = null,
        Func<Task>? onRecords = null
    )
    {
        HashSet<(Guid, string)> answered = [];
        while (true)
        {
            var view = await reviews.ReadAsync(by, "/api/reviews/reconciliation");
            if ((string?)view["state"] == "ended")
            {
                return view;
            }

            foreach (var (request, owner, cells) in await OpenAsync(reviews))
            {
                if (silent?.Contains(owner) is true || !answered.Add((request, owner)))
                {
                    continue;
                }

                if (cells is not null && onRecords is not null)
                {
                    await onRecords();
                }

                await reviews.TellAsync($"{owner}.counts.reviews", request, AnswerOf(request, owner, cells));
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), Cancelled);
        }
    }

    private JsonNode AnswerOf(Guid request, string owner, IReadOnlyList<RecordCell>? cells)
    {
        bool IsAsked(RecordCell cell) =>
            cell.Name.StartsWith(owner + ".", StringComparison.Ordinal) && (cells is null || cells.Contains(cell));
        var answer = new CountsTaken
        {
            RequestId = request,
            Owner = owner,
            Cells = [.. Cells.Where(cell => IsAsked(cell.Cell))],
            Records = cells is null ? [] : [.. Records.Where(record => IsAsked(record.Cell))],
            IsCut = false,
        };
        return JsonNode.Parse(MessageJson.Write(answer))!;
    }

    private static async Task<IReadOnlyList<(Guid Request, string Owner, IReadOnlyList<RecordCell>? Cells)>> OpenAsync(
        ReviewsService reviews
    )
    {
        await using var command = reviews.Database.Superuser.CreateCommand(
            """
            select a.request_id, a.owner, l.body::text from reviews.count_answers a
            join messaging.log l on l.subject_id = a.request_id::text and l.name = 'reviews.count-requested.' || a.owner
            where a.answer is null
            """
        );
        await using var rows = await command.ExecuteReaderAsync(Cancelled);
        List<(Guid, string, IReadOnlyList<RecordCell>?)> open = [];
        while (await rows.ReadAsync(Cancelled))
        {
            using var body = System.Text.Json.JsonDocument.Parse(rows.GetString(2));
            open.Add((rows.GetGuid(0), rows.GetString(1), MessageJson.Read<CountsRequested>(body.RootElement).Cells));
        }

        return open;
    }
}
