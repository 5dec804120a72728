using System.Text.Json.Nodes;
using Cooperation.Platform.Hosting.Requests;
using Npgsql;

namespace Cooperation.Hotline.Bench.Finding;

/// <summary>A question to the running system and the same by hand.</summary>
internal sealed record Question(
    string Name,
    Func<int, CancellationToken, Task> Ours,
    Func<int, CancellationToken, Task>? ByHand,
    int Rounds = 60
);

/// <summary>What is asked: by the central desk of the police, which reads everything, and by one desk at the border.</summary>
internal sealed class Questions(Caller central, Caller desk, IReadOnlyList<Question> all) : IDisposable
{
    // As long a page at either size, and the thousandth is there at ten thousand too.
    private const int PageOf = 10;
    private const int FarPage = 1000;
    private const string CommonWords = "'nan' & 'nhan'";

    public IReadOnlyList<Question> All => all;

    public static async Task<Questions> OfAsync(MeasuredSystem system, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var central = await system.SignInAsync("centralDesk", "CA-", cancellationToken);
        var desk = await system.SignInAsync("borderGuardLiaison", "BP-TN", cancellationToken);
        var byHand = new ByHand(source);
        var far = await byHand.KeyBeforeAsync((FarPage - 1) * PageOf, cancellationToken);
        var rare = await RareWordAsync(source, cancellationToken);
        return new(
            central,
            desk,
            [
                new("list, page 1", Get(central, $"limit={PageOf}"), (_, token) => byHand.PageAsync(null, PageOf, token)),
                new(
                    "list, page 1,000",
                    Get(central, $"limit={PageOf}&after={Cursor.Of(far.At, far.Id)}"),
                    (_, token) => byHand.PageAsync(far, PageOf, token)
                ),
                new("search, one rare word", Get(central, $"q={rare}"), (_, token) => byHand.SelectiveAsync(rare, token)),
                new("search, words most have", Get(central, "q=nạn nhân"), (_, token) => byHand.UnselectiveAsync(CommonWords, token)),
                new("search of one desk, same words", Get(desk, "q=nạn nhân"), null),
                new("similar exchanges, central desk", Similar(central, rare), null),
                new("similar exchanges, one desk", Similar(desk, rare), null),
                new("logging", (round, token) => LogAsync(desk, round, token), null, Rounds: 200),
            ]
        );
    }

    public void Dispose()
    {
        central.Dispose();
        desk.Dispose();
    }

    private static Func<int, CancellationToken, Task> Get(Caller caller, string query) =>
        (_, token) => caller.GetAsync($"/api/hotline/exchanges?{query}", token);

    private static Func<int, CancellationToken, Task> Similar(Caller caller, string rare)
    {
        var typed = new
        {
            partner = "KH",
            area = "border",
            province = "72",
            kind = "verificationRequest",
            receivedAt = new DateTimeOffset(2016, 6, 1, 2, 0, 0, TimeSpan.Zero),
            subject = $"Đề nghị xác minh nhân thân – {rare}",
            summary = "Phía bạn thông báo đã tiếp nhận hai phụ nữ tại khu vực cửa khẩu, đề nghị phối hợp xác minh.",
            people = new[] { new { name = "Nguyễn Thị Thử Nghiệm", telephones = new[] { "0000 000 001" } } },
        };
        return (_, token) => caller.PostAsync("/api/hotline/similar", typed, token);
    }

    public static Task<JsonNode> LogAsync(Caller caller, int round, CancellationToken cancellationToken) =>
        caller.PostAsync(
            "/api/hotline/exchanges",
            new
            {
                partner = "KH",
                direction = "incoming",
                medium = "telephone",
                receivedAt = TimeProvider.System.GetUtcNow().AddMinutes(-1),
                urgency = "priority",
                area = "border",
                province = "80",
                kind = "verificationRequest",
                sourceReliability = "B",
                informationCredibility = "2",
                handling = "TLP:AMBER",
                language = "vi",
                subject = $"Đo thời gian ghi nhận, lượt {round}",
                summary = "Nội dung dùng để đo; không nói về người hay vụ việc nào.",
            },
            cancellationToken
        );

    // The last word of a copy's subject is one of fifty thousand.
    private static async Task<string> RareWordAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(
            "select split_part(subject, ' – ', 2) from hotline.exchanges where logged_by_name = $1 and subject like '% – ______' limit 1"
        );
        command.Parameters.AddWithValue(Bulk.BulkLoad.Mark);
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
