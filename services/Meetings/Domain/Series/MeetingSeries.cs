using Cooperation.Platform.Domain;

namespace Cooperation.Meetings.Domain.Series;

/// <summary>A series of meetings: a framework's own, or one that every instrument has. Its meetings keep their numbers, whatever their days do.</summary>
public sealed class MeetingSeries
{
    /// <summary>Whose the series is that every instrument has.</summary>
    public const string OfInstruments = "*";

    /// <summary>The one series that desks have with the other side at the border.</summary>
    public const string Briefing = "briefing";

    /// <summary>The framework; <see cref="OfInstruments"/> for those of every instrument.</summary>
    public required string Owner { get; init; }

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Place among the owner's.</summary>
    public required int Order { get; init; }
}

/// <summary>A meeting of a series that was held, or was planned, before anybody announced one here.</summary>
public sealed class PastMeeting
{
    /// <summary>The framework.</summary>
    public required string Owner { get; init; }

    /// <summary>The series.</summary>
    public required string Series { get; init; }

    /// <summary>Its number.</summary>
    public required int Number { get; init; }

    /// <summary>Its first day; null while it is only planned.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Its last day, where it had several.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where, in Vietnamese.</summary>
    public string? PlaceVi { get; init; }

    /// <summary>Where, in English.</summary>
    public string? PlaceEn { get; init; }

    /// <summary>The year that it is planned for.</summary>
    public int? PlannedYear { get; init; }

    /// <summary>Whether nobody has checked it against its source.</summary>
    public bool Unverified { get; init; }

    /// <summary>The day on which it was over.</summary>
    public DateOnly? Over => To ?? From;

    /// <summary>Where.</summary>
    public Text? Place => PlaceVi is null ? null : new(PlaceVi, PlaceEn ?? PlaceVi);
}

/// <summary>An instrument that Agreements has told of: that it exists, and with whom.</summary>
public sealed record KnownInstrument(string Code, string Partner);

/// <summary>What is known of whose meeting it is to be.</summary>
/// <param name="InstrumentKnown">Whether there is such an instrument.</param>
/// <param name="Series">The series that its owner has.</param>
/// <param name="Past">The meeting that had the number before.</param>
public sealed record SeriesFacts(bool InstrumentKnown, IReadOnlyList<string> Series, PastMeeting? Past);
