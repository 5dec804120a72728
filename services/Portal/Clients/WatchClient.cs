namespace Cooperation.Portal.Clients;

/// <summary>What a desk did and what it hands over, at Hotline.</summary>
internal sealed class WatchClient(HttpClient client)
{
    private const string Service = "hotline";

    /// <summary>What has come since; without a moment, what an open page begins with.</summary>
    public Task<DeskNews> NewsAsync(string? since, CancellationToken cancellationToken) =>
        client.GetAsync<DeskNews>(
            Service,
            "api/hotline/desk-news" + (since is null ? "" : $"?since={Uri.EscapeDataString(since)}"),
            cancellationToken
        );

    public Task<DeskFigures> FiguresAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<DeskFigures>(Service, "api/hotline/desk-figures" + query, cancellationToken);

    public Task<HandOver> HandOverAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<HandOver>(Service, "api/hotline/hand-over" + query, cancellationToken);
}

/// <summary>The numbers over a desk's home.</summary>
public sealed record DeskCounts(
    int New,
    int Late,
    int DueSoon,
    int WaitingForThem,
    int WaitingForUs,
    int WaitingForOtherForce,
    int OfferedToUs
);

/// <summary>The desk's numbers, and which exchanges have come, were offered or have become late since.</summary>
public sealed record DeskNews(
    DateTimeOffset At,
    DateTimeOffset Since,
    DeskCounts Counts,
    IReadOnlyList<Guid> Come,
    IReadOnlyList<Guid> Offered,
    IReadOnlyList<Guid> Late
)
{
    /// <summary>One word for each: what is new about which exchange.</summary>
    public IEnumerable<string> Words =>
        Come.Select(id => $"come:{id}").Concat(Offered.Select(id => $"offered:{id}")).Concat(Late.Select(id => $"late:{id}"));
}

/// <summary>A number, and the address of what it counts.</summary>
public sealed record DeskFigure(int Count, string Records);

/// <summary>The numbers of a desk, or of one partner, kind or area of them.</summary>
public sealed record DeskFigureRow(
    string? Code,
    DeskFigure Received,
    DeskFigure Sent,
    DeskFigure Classified,
    DeskFigure AnsweredInTime,
    DeskFigure AnsweredLate,
    DeskFigure ClosedUnanswered,
    DeskFigure Open,
    DeskFigure Closed
)
{
    public IReadOnlyList<DeskFigure> All => [Received, Sent, Classified, AnsweredInTime, AnsweredLate, ClosedUnanswered, Open, Closed];
}

/// <summary>What a desk received over some days and what became of it.</summary>
public sealed record DeskFigures(
    string Desk,
    DateOnly From,
    DateOnly To,
    DateTimeOffset At,
    string Definition,
    DeskFigureRow Total,
    IReadOnlyList<DeskFigureRow> ByPartner,
    IReadOnlyList<DeskFigureRow> ByKind,
    IReadOnlyList<DeskFigureRow> ByArea,
    IReadOnlyList<string> Desks
);

/// <summary>What one shift leaves to the next.</summary>
public sealed record HandOver(
    string Desk,
    DateTimeOffset At,
    DateTimeOffset Since,
    HandOver.ShiftTimes Shift,
    IReadOnlyList<HandOver.Change> Changes,
    bool More,
    int Imported,
    HandOver.HowMany Counts,
    IReadOnlyList<HandOver.Row> Late,
    IReadOnlyList<HandOver.Row> Due,
    IReadOnlyList<HandOver.Row> OfferedByUs,
    IReadOnlyList<HandOver.Row> OfferedToUs,
    IReadOnlyList<HandOver.Line> Lines,
    IReadOnlyList<HandOver.Glass> GlassBreaks,
    IReadOnlyList<string> Desks
)
{
    /// <summary>How many exchanges each list has in all.</summary>
    public sealed record HowMany(int Late, int Due, int OfferedByUs, int OfferedToUs);

    /// <summary>The shift that runs, and when the one after it ends.</summary>
    public sealed record ShiftTimes(DateTimeOffset From, DateTimeOffset To, DateTimeOffset NextTo);

    /// <summary>An exchange, without its text.</summary>
    public sealed record Row(
        Guid Id,
        string Reference,
        string Partner,
        string Direction,
        string Kind,
        string Urgency,
        string Status,
        string Desk,
        string? AssigneeName,
        string WaitingFor,
        DateTimeOffset ReceivedOrSentAt,
        DateTimeOffset? AnswerDue,
        DateTimeOffset? DueAt,
        string? OfferedToDesk,
        DateTimeOffset? OfferedAt
    );

    /// <summary>What happened to one of them.</summary>
    public sealed record Change(Row Exchange, bool New, bool Closed, IReadOnlyList<Event> Events);

    /// <summary>One thing that happened.</summary>
    public sealed record Event(string What, DateTimeOffset At, string Name, string Desk);

    /// <summary>A line that needs somebody's hand.</summary>
    public sealed record Line(
        string Code,
        string Partner,
        string TheirUnit,
        string TheirUnitEn,
        string State,
        int DaysUnanswered,
        int FailedTries,
        DateTimeOffset? LastTestedAt
    );

    /// <summary>Protected details that a supervisor opened.</summary>
    public sealed record Glass(
        Guid Exchange,
        string Reference,
        DateTimeOffset At,
        DateTimeOffset Until,
        string Name,
        string Desk,
        bool Open
    );
}
