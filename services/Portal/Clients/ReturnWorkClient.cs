using System.Globalization;

namespace Cooperation.Portal.Clients;

/// <summary>What a desk has to do for those who come home, at Repatriation.</summary>
internal sealed class ReturnWorkClient(HttpClient client)
{
    private const string Service = "repatriation";

    /// <summary>What the user's desk begins its day with.</summary>
    public Task<ReturnWork> ReadAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<ReturnWork>(Service, "api/repatriation/home" + query, cancellationToken);

    /// <summary>The open persons by stage.</summary>
    public Task<ReturnBoard> BoardAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<ReturnBoard>(Service, "api/repatriation/board" + query, cancellationToken);

    /// <summary>Visits, supports and protections whose day has come or is over.</summary>
    public Task<DueCares> DueCareAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<DueCares>(Service, "api/repatriation/care/due" + query, cancellationToken);

    /// <summary>Letters that nobody has answered in time.</summary>
    public Task<PageOf<LateLetter>> LateLettersAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<LateLetter>>(Service, "api/repatriation/letters/late" + query, cancellationToken);
}

/// <summary>A desk's day: whose turn it is, the nearest limit first, and what came in.</summary>
public sealed record ReturnWork(
    DateTimeOffset At,
    IReadOnlyList<TurnCount> Turn,
    IReadOnlyList<ReturningRow> Persons,
    string? Next,
    CaseWork? Cases,
    HandoverWork? Handovers
)
{
    /// <summary>Visits and supports that are due or late, and protections near their last day.</summary>
    public IReadOnlyList<DueCare> Care { get; init; } = [];

    /// <summary>How many of all of these are late.</summary>
    public CountUpTo CareLate { get; init; } = new(0, More: false);

    /// <summary>How many have their papers and are on the list of no handover, for who plans them.</summary>
    public int ToPlan { get; init; }

    /// <summary>Of how many who they are is still to be handed over, by the user's desk or to it.</summary>
    public CountUpTo Identities { get; init; } = new(0, More: false);
}

/// <summary>A page of visits, supports and protections that are late or due soon; the numbers are of all.</summary>
public sealed record DueCares(IReadOnlyList<DueCare> Items, string? Next, CountUpTo Late, CountUpTo Soon);

/// <summary>How many persons at a stage wait for a step of the desk.</summary>
public sealed record TurnCount(string Stage, bool Asked, int Persons, int Late, int Soon);

/// <summary>What there is of cases.</summary>
public sealed record CaseWork(
    int Open,
    int New,
    int Requests,
    IReadOnlyList<CaseRow> Items,
    CountUpTo PersonsLate,
    CountUpTo LettersLate,
    IReadOnlyList<LateLetter> Letters
);

/// <summary>What there is of handovers that are not over.</summary>
public sealed record HandoverWork(int Open, int Today, IReadOnlyList<HandoverRow> Items);

/// <summary>A count that goes no further than anybody reads.</summary>
public sealed record CountUpTo(int Count, bool More)
{
    /// <summary>As it is shown.</summary>
    internal string Words => Count.ToString(CultureInfo.InvariantCulture) + (More ? "+" : "");
}

/// <summary>A note or letter that nobody has answered in time.</summary>
public sealed record LateLetter(
    Guid Id,
    Guid CaseId,
    string Case,
    string Partner,
    string Desk,
    string Kind,
    string To,
    string Number,
    DateOnly SentOn,
    DateOnly DueOn
);

/// <summary>The open persons by stage.</summary>
public sealed record ReturnBoard(DateTimeOffset At, IReadOnlyList<StageColumn> Columns);

/// <summary>A stage: how many stand there, and some of them.</summary>
public sealed record StageColumn(string Stage, int Persons, IReadOnlyList<StageCard> Cards);

/// <summary>One of them, and the steps that the user can take on him now.</summary>
public sealed record StageCard(ReturningRow Person, IReadOnlyList<string> Steps);
