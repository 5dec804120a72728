using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>A case of bringing people home: with which partner, by which route, who looks after it.</summary>
public sealed class RepatriationCase : AggregateRoot<CaseId>, IRecord
{
    /// <summary>What is done first.</summary>
    public const string Opened = "opened";

    private readonly List<TimelineEntry> timeline = [];

    private RepatriationCase(CaseId id)
        : base(id) { }

    /// <summary>The number people use: <c>RC-KH-2018-000012</c>.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>Partner country.</summary>
    public string Partner { get; private init; } = "";

    /// <summary>One of <see cref="CaseDirections"/>.</summary>
    public string Direction { get; private init; } = "";

    /// <summary>One of <see cref="CaseRoutes"/>.</summary>
    public string Route { get; private init; } = "";

    /// <summary>One of <see cref="CaseSources"/>.</summary>
    public string Source { get; private init; } = "";

    /// <summary>When it was reported: lists, figures and the number go by this time.</summary>
    public DateTimeOffset ReportedAt { get; private init; }

    /// <summary>The mission that looks after it, where one does.</summary>
    public string? Mission { get; private init; }

    /// <summary>Reference of the hotline exchange that it came from.</summary>
    public string? Exchange { get; private init; }

    /// <summary>How it may be passed on.</summary>
    public string Handling { get; private init; } = "";

    /// <summary>Case text.</summary>
    public string Summary { get; private init; } = "";

    /// <summary>One of <see cref="CaseStatus"/>.</summary>
    public string Status { get; private init; } = CaseStatus.Open;

    /// <summary>The agency that leads.</summary>
    public string LeadAgency { get; private init; } = "";

    /// <summary>The desk that leads. There always is one.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>When it was opened here.</summary>
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>The cases with a partner are numbered together.</summary>
    public static ReferenceSeries SeriesOf(string partner) => new("RC", partner);

    /// <summary>The year of its number: that of the report, in Viet Nam.</summary>
    public static int YearOf(CaseEntry entry) => CivilTime.DateOf(entry.ReportedAt).Year;

    /// <summary>Opens a case under its number.</summary>
    /// <param name="entry">What was checked by <see cref="CaseRules"/>.</param>
    /// <param name="reference">Its number.</param>
    /// <param name="by">Who opens it; his desk leads.</param>
    /// <param name="at">When.</param>
    public static RepatriationCase Open(CaseEntry entry, string reference, Officer by, DateTimeOffset at)
    {
        var opened = new RepatriationCase(CaseId.New(at))
        {
            Reference = reference,
            Partner = entry.Partner,
            Direction = entry.Direction,
            Route = entry.Route,
            Source = entry.Source,
            ReportedAt = entry.ReportedAt,
            Mission = entry.Mission,
            Exchange = entry.Exchange,
            Handling = entry.Handling,
            Summary = entry.Summary,
            LeadAgency = by.Agency,
            Desk = by.Desk,
            OpenedAt = at,
        };
        opened.timeline.Add(TimelineEntry.Of(1, Opened, by, at, note: null, version: 1));
        opened.Changed();
        return opened;
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => CaseMessage.Of(this);
}
