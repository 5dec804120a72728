using System.Text.Json.Nodes;
using Cooperation.Hotline.Bench.Finding;
using Cooperation.Platform.Hosting.Requests;
using Npgsql;

namespace Cooperation.Hotline.Bench.Returning;

/// <summary>What is asked of those who come home: by the department, which sees all, by a mission, and by desks that see those in their hands.</summary>
internal sealed class PersonsQuestions : IDisposable
{
    private const string Api = "/api/repatriation/";
    private const int PageOf = 50;
    private const int FarPage = 1000;
    private const int Many = 40;

    private readonly List<Caller> callers = [];
    private readonly List<Question> all = [];
    private readonly List<(string Name, Func<int, CancellationToken, Task>[] Works)> oneAndForty = [];

    public IReadOnlyList<Question> All => all;

    /// <summary>The same for one person and for forty.</summary>
    public IReadOnlyList<(string Name, Func<int, CancellationToken, Task>[] Works)> OneAndForty => oneAndForty;

    public static async Task<PersonsQuestions> OfAsync(MeasuredSystem system, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var questions = new PersonsQuestions();
        var department = await questions.SignInAsync(system, "consular", "BNG-CLS", cancellationToken);
        await questions.AskAsDepartmentAsync(department, new(source), cancellationToken);
        foreach (
            var (role, desk) in new[]
            {
                ("consular", "BNG-KH-PNH"),
                ("immigration", "XNC-TW"),
                ("socialAffairs", "LD-TN"),
                ("borderGuardLiaison", "BP-TN-MOCBAI"),
            }
        )
        {
            var caller = await questions.SignInAsync(system, role, desk, cancellationToken);
            foreach (var view in new[] { "home", "board", "late", $"persons?limit={PageOf}" })
            {
                questions.Ask($"{desk}: {view}", caller, view);
            }
        }

        await questions.AskOfCasesAsync(
            await questions.SignInAsync(system, "consular", "BNG-KH-PNH", cancellationToken),
            cancellationToken
        );
        return questions;
    }

    public void Dispose() => callers.ForEach(caller => caller.Dispose());

    private async Task AskAsDepartmentAsync(Caller department, PersonsByHand byHand, CancellationToken cancellationToken)
    {
        var person = await byHand.KeyBeforeAsync("persons", (FarPage - 1) * PageOf, cancellationToken);
        var opened = await byHand.KeyBeforeAsync("cases", (FarPage - 1) * PageOf, cancellationToken);
        var page = await department.GetAsync($"{Api}late", cancellationToken);
        var at = page["at"]!.GetValue<DateTimeOffset>();
        Ask("persons, page 1", department, $"persons?limit={PageOf}", token => byHand.PageAsync(null, PageOf, token));
        Ask(
            "persons, page 1,000",
            department,
            $"persons?limit={PageOf}&after={Cursor.Of(person.At, person.Id)}",
            token => byHand.PageAsync(person, PageOf, token)
        );
        Ask("cases, page 1", department, $"cases?limit={PageOf}", token => byHand.CasesAsync(null, PageOf, token));
        Ask(
            "cases, page 1,000",
            department,
            $"cases?limit={PageOf}&after={Cursor.Of(opened.At, opened.Id)}",
            token => byHand.CasesAsync(opened, PageOf, token)
        );
        Ask("board", department, "board", byHand.BoardAsync);
        Ask("late list", department, "late", token => byHand.LateAsync(at, token));
        Ask("late letters", department, "letters/late");
        Ask("home", department, "home");
        await AskByNameAsync(department, byHand, cancellationToken);
    }

    // Somebody of the demo year whom the department has in hand: then it may search for him.
    private async Task AskByNameAsync(Caller department, PersonsByHand byHand, CancellationToken cancellationToken)
    {
        var listed = await department.GetAsync($"{Api}persons?open=true&stage=handoverPlanned&limit=50", cancellationToken);
        foreach (var row in listed["items"]!.AsArray())
        {
            var person = await department.GetAsync($"{Api}persons/{row!["id"]}", cancellationToken);
            if (person["name"]?.GetValue<string>() is not { } name)
            {
                continue;
            }

            var terms = await byHand.TermsAsync(row["id"]!.GetValue<Guid>(), cancellationToken);
            all.Add(
                new(
                    "search by name",
                    (_, token) => department.PostAsync($"{Api}people/search", new { name }, token),
                    (_, token) => byHand.NamedAsync(terms, token)
                )
            );
            var opened = row["caseId"]!.GetValue<Guid>();
            Ask("case page (matrix)", department, $"cases/{opened}", token => byHand.CaseAsync(opened, token));
            return;
        }

        throw new InvalidOperationException("The department has nobody of the demo year in hand.");
    }

    private async Task AskOfCasesAsync(Caller mission, CancellationToken cancellationToken)
    {
        var (one, many) = (await OpenAsync(mission, 1, cancellationToken), await OpenAsync(mission, Many, cancellationToken));
        oneAndForty.Add(("opening a case", [(_, token) => OpenAsync(mission, 1, token), (_, token) => OpenAsync(mission, Many, token)]));
        oneAndForty.Add(
            (
                "opening a case and moving its people",
                [(_, token) => OpenAndMoveAsync(mission, 1, token), (_, token) => OpenAndMoveAsync(mission, Many, token)]
            )
        );
        oneAndForty.Add(
            (
                "case page",
                [
                    (_, token) => mission.GetAsync($"{Api}cases/{one["id"]}", token),
                    (_, token) => mission.GetAsync($"{Api}cases/{many["id"]}", token),
                ]
            )
        );
    }

    private static Task<JsonNode> OpenAsync(Caller mission, int persons, CancellationToken cancellationToken) =>
        mission.PostAsync(
            $"{Api}cases",
            new
            {
                partner = "KH",
                direction = "home",
                route = "rescued",
                reportedAt = new DateTimeOffset(2018, 12, 30, 2, 0, 0, TimeSpan.Zero),
                handling = "TLP:AMBER",
                summary = "Nội dung dùng để đo; không nói về người hay vụ việc nào.",
                persons = Enumerable
                    .Range(0, persons)
                    .Select(place => new
                    {
                        sex = "female",
                        birth = "1996-05-12",
                        name = $"Nguyễn Thị Đo Đếm {place}",
                        document = $"GL-{place:d6}",
                        telephone = "0000 000 001",
                    }),
            },
            cancellationToken
        );

    private static async Task OpenAndMoveAsync(Caller mission, int persons, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(mission, persons, cancellationToken);
        await mission.PostAsync(
            $"{Api}moves",
            new
            {
                step = "identity-request",
                persons = opened["persons"]!.AsArray().Select(person => new { id = person!["id"], version = person["version"] }),
            },
            cancellationToken
        );
    }

    private void Ask(string name, Caller caller, string path, Func<CancellationToken, Task>? byHand = null) =>
        all.Add(new(name, (_, token) => caller.GetAsync(Api + path, token), byHand is null ? null : (_, token) => byHand(token)));

    private async Task<Caller> SignInAsync(MeasuredSystem system, string role, string desk, CancellationToken cancellationToken)
    {
        var caller = await system.SignInAsync(role, desk, cancellationToken);
        callers.Add(caller);
        return caller;
    }
}
