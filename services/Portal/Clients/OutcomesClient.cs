using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>What meetings decided, their minutes and action items, at Meetings.</summary>
internal sealed class OutcomesClient(HttpClient client)
{
    private const string Service = "meetings";
    private const string Meetings = "api/meetings/meetings";
    private const string Items = "api/meetings/action-items";

    public Task<OutcomeOfMeeting> ReadAsync(string meeting, CancellationToken cancellationToken) =>
        client.GetAsync<OutcomeOfMeeting>(Service, $"{Meetings}/{Uri.EscapeDataString(meeting)}/outcome", cancellationToken);

    public Task<MinutesOfMeeting> MinutesAsync(string meeting, string language, string? text, CancellationToken cancellationToken) =>
        client.GetAsync<MinutesOfMeeting>(
            Service,
            $"{Meetings}/{Uri.EscapeDataString(meeting)}/minutes?language={language}{(text is null ? "" : $"&text={Uri.EscapeDataString(text)}")}",
            cancellationToken
        );

    public Task<WrittenMinutes> WriteAsync(string meeting, NewMinutes written, string key, CancellationToken cancellationToken) =>
        client.PostAsync<WrittenMinutes>(Service, $"{Meetings}/{Uri.EscapeDataString(meeting)}/minutes", written, key, cancellationToken);

    public Task SettleAsync(string meeting, long version, string step, object body, string key, CancellationToken cancellationToken) =>
        StepAsync($"{Meetings}/{Uri.EscapeDataString(meeting)}/minutes/{step}", version, body, key, cancellationToken);

    public Task<AddedActionItem> AddAsync(NewActionItem item, string key, CancellationToken cancellationToken) =>
        client.PostAsync<AddedActionItem>(Service, Items, item, key, cancellationToken);

    public Task<PageOf<ActionItemRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<ActionItemRow>>(Service, Items + query, cancellationToken);

    public Task<ItemOwners> OwnersAsync(CancellationToken cancellationToken) =>
        client.GetAsync<ItemOwners>(Service, $"{Items}/owners", cancellationToken);

    public Task<ActionItem> ItemAsync(string reference, CancellationToken cancellationToken) =>
        client.GetAsync<ActionItem>(Service, $"{Items}/{Uri.EscapeDataString(reference)}", cancellationToken);

    public Task ItemStepAsync(string reference, long version, string step, object body, string key, CancellationToken cancellationToken) =>
        StepAsync($"{Items}/{Uri.EscapeDataString(reference)}/{step}", version, body, key, cancellationToken);

    public Task<MeetingWork> WorkAsync(CancellationToken cancellationToken) =>
        client.GetAsync<MeetingWork>(Service, "api/meetings/work", cancellationToken);

    private async Task StepAsync(string address, long version, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body, body.GetType()) };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}

/// <summary>What a meeting decided and what was promised before it.</summary>
public sealed record OutcomeOfMeeting(
    string Meeting,
    IReadOnlyList<DecisionOfMeeting> Decisions,
    int ClosedDecisions,
    IReadOnlyList<ActionItemRow> Items,
    IReadOnlyList<ActionItemRow> Promised,
    IReadOnlyList<string> Steps,
    long Version
);

/// <summary>A decision.</summary>
public sealed record DecisionOfMeeting(int Number, string Text, bool Closed, IReadOnlyList<CommitmentOfSide> Commitments);

/// <summary>What a side committed itself to.</summary>
public sealed record CommitmentOfSide(int Number, string Text, bool Theirs);

/// <summary>A decision to write down, or to say better.</summary>
public sealed record NewMeetingDecision(int? Number, string? Text, bool Closed, IReadOnlyList<NewCommitment> Commitments);

/// <summary>A commitment of it.</summary>
public sealed record NewCommitment(string? Text, bool Theirs);

/// <summary>An action item in a list.</summary>
public sealed record ActionItemRow(
    string Reference,
    string? Meeting,
    string? Framework,
    string? Instrument,
    string? Partner,
    string Series,
    int Decision,
    int? Commitment,
    string Title,
    string Agency,
    bool OwedByThem,
    string? CounterpartUnit,
    DateOnly Due,
    string? Measure,
    string Status,
    bool Late,
    DateOnly? DoneOn,
    int CarriedOver,
    bool Closed
);

/// <summary>An action item.</summary>
public sealed record ActionItem(
    string Reference,
    string? Meeting,
    string? StandsOn,
    string? Framework,
    string? Instrument,
    string? Partner,
    string Series,
    string Keeper,
    bool Closed,
    int Decision,
    int? Commitment,
    string Title,
    string Agency,
    bool OwedByThem,
    string? CounterpartUnit,
    string? Measure,
    DateOnly DecidedOn,
    DateOnly Due,
    bool Late,
    string Status,
    DateOnly? DoneOn,
    DateOnly? DroppedOn,
    IReadOnlyList<ItemCarry> Carries,
    IReadOnlyList<ItemProgress> Progress,
    int LinkCount,
    IReadOnlyList<ItemLink> Links,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<string> Steps,
    long Version
);

/// <summary>That it was carried over once.</summary>
public sealed record ItemCarry(DateTimeOffset At, string? From, string? To, DateOnly FormerDue, DateOnly Due, string Reason);

/// <summary>What its owner said of it.</summary>
public sealed record ItemProgress(DateTimeOffset At, string Done, string? Hinders, string By);

/// <summary>A record that belongs to it.</summary>
public sealed record ItemLink(string Kind, string Reference, Guid? Key, DateTimeOffset At);

/// <summary>An action item to write down.</summary>
public sealed record NewActionItem(
    string Meeting,
    int? Decision,
    int? Commitment,
    string? Title,
    string? Agency,
    bool OwedByThem,
    string? CounterpartUnit,
    DateOnly? Due,
    string? Measure
);

/// <summary>What Meetings says of a new one.</summary>
public sealed record AddedActionItem(string Reference);

/// <summary>What each agency has to do.</summary>
public sealed record ItemOwners(IReadOnlyList<ItemOwner> Items);

/// <summary>One of them.</summary>
public sealed record ItemOwner(string Agency, int Open, int Late);

/// <summary>Minutes in one language: the latest texts side by side, or one that was asked for.</summary>
public sealed record MinutesOfMeeting(
    string Meeting,
    string Language,
    int? Published,
    DateTimeOffset? PublishedAt,
    string? PublishedBy,
    IReadOnlyList<MinutesText> Shown,
    IReadOnlyList<MinutesHead> Texts,
    bool MayWrite,
    bool MayPublish,
    bool MayWithdraw,
    long Version
);

/// <summary>A text as somebody saved it.</summary>
public sealed record MinutesText(int Number, IReadOnlyList<int> From, string Body, string By, string Agency, DateTimeOffset At);

/// <summary>That somebody saved one.</summary>
public sealed record MinutesHead(int Number, IReadOnlyList<int> From, string By, string Agency, DateTimeOffset At, int Length);

/// <summary>A text to keep.</summary>
public sealed record NewMinutes(string Language, string? Text, IReadOnlyList<int> From);

/// <summary>What was kept.</summary>
public sealed record WrittenMinutes(int Number, int Latest);

/// <summary>What a planner has to do for meetings.</summary>
public sealed record MeetingWork(
    IReadOnlyList<MeetingToDo> Next,
    IReadOnlyList<MeetingToDo> ToFinish,
    IReadOnlyList<ActionItemRow> Items,
    CountUpTo Open,
    CountUpTo Late
);

/// <summary>A meeting and what is missing for it.</summary>
public sealed record MeetingToDo(
    string Reference,
    string? Framework,
    string? Instrument,
    string? Partner,
    string Series,
    int? Number,
    string Status,
    DateTime From,
    DateTime To,
    string Zone,
    bool DayOpen,
    string? Place,
    DateOnly? NominationsDue,
    DateTimeOffset? RemindedAt,
    IReadOnlyList<string> Missing
);
