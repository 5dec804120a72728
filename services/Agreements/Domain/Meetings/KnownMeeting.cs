namespace Cooperation.Agreements.Domain.Meetings;

/// <summary>A meeting of an instrument as Meetings has told of it: place, date and attendance are kept there.</summary>
public sealed class KnownMeeting
{
    private KnownMeeting() { }

    /// <summary>The series of annual conferences.</summary>
    public const string AnnualConference = "annualConference";

    /// <summary>The series of negotiation rounds.</summary>
    public const string Negotiation = "negotiation";

    /// <summary>Key of the meeting.</summary>
    public Guid Id { get; private init; }

    /// <summary>The reference people use: <c>MT-KH-2018-000003</c>.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>The instrument whose meeting it is.</summary>
    public string Instrument { get; private init; } = "";

    /// <summary>Its series.</summary>
    public string Series { get; private init; } = "";

    /// <summary>Its number in the series.</summary>
    public int? Number { get; private init; }

    /// <summary>Where it stands, as Meetings says.</summary>
    public string Status { get; private init; } = "";

    /// <summary>The host country.</summary>
    public string? Host { get; private init; }

    /// <summary>Its first day, where it takes place; null while none is known.</summary>
    public DateOnly? FirstDay { get; private init; }

    /// <summary>Its last day.</summary>
    public DateOnly? LastDay { get; private init; }

    /// <summary>Whether it was held.</summary>
    public bool Held { get; private init; }

    /// <summary>Of the state that was heard (R6).</summary>
    public int Epoch { get; private init; }

    /// <summary>Of the state that was heard (R6).</summary>
    public long Version { get; private init; }
}
