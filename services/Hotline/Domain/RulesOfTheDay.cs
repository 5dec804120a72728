using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain;

/// <summary>The reference data as it stood on the day of receipt or sending: an exchange is judged by the rules of its own day (R13).</summary>
public sealed class RulesOfTheDay
{
    /// <summary>The day, in Viet Nam.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The partner of the exchange: whose channels, instruments and holidays these are.</summary>
    public required string Partner { get; init; }

    /// <summary>Codes of the lists that come from data alone: partners, provinces, languages.</summary>
    public required IReadOnlyList<CodeEntry> Codes { get; init; }

    /// <summary>The partner's channels, of any day: a refusal tells when the channel did exist.</summary>
    public required IReadOnlyList<Channel> Channels { get; init; }

    /// <summary>Desks of the day.</summary>
    public required IReadOnlyList<Desk> Desks { get; init; }

    /// <summary>Rules of the day for the clocks: the general ones and the partner's.</summary>
    public required IReadOnlyList<ClockRule> ClockRules { get; init; }

    /// <summary>Holidays and swapped days of Viet Nam and of the partner, of whole years from that of the day on.</summary>
    public required IReadOnlyList<SpecialDay> Holidays { get; init; }

    /// <summary>What may be done under each handling code: the general limits and the partner's.</summary>
    public required IReadOnlyList<HandlingLimit> HandlingLimits { get; init; }

    /// <summary>How 4×4 grades read in the 6×6 scale.</summary>
    public required IReadOnlyList<GradeMapping> Grades { get; init; }

    /// <summary>The same rules with the partner's channels as they stand.</summary>
    internal RulesOfTheDay With(IReadOnlyList<Channel> channels) =>
        new()
        {
            Day = Day,
            Partner = Partner,
            Codes = Codes,
            Channels = channels,
            Desks = Desks,
            ClockRules = ClockRules,
            Holidays = Holidays,
            HandlingLimits = HandlingLimits,
            Grades = Grades,
            Calendars = Calendars,
        };

    /// <summary>Whether the code stood in the list on that day.</summary>
    public bool Knows(string list, string code) => Codes.Any(entry => entry.List == list && entry.Code == code);

    /// <summary>The codes of a list on that day, in the order of the list.</summary>
    public IEnumerable<string> CodesOf(string list) =>
        Codes.Where(entry => entry.List == list).OrderBy(entry => entry.Order).Select(entry => entry.Code);

    /// <summary>The calendars by which its clocks count.</summary>
    public RecordCalendars Calendars
    {
        get => field ??= new(Partner, Holidays);
        private init;
    }

    /// <summary>The rule for a clock of an exchange of this urgency, or null where none asks for one.</summary>
    public ClockTerms? ClockTermsFor(string clock, string urgency) => ClockRules.For(clock, urgency, Partner)?.AsTerms();

    /// <summary>The channel an entry came or went by: the one it names, else the one that fits best.</summary>
    public Channel ChannelOf(ExchangeEntry entry, Matter matter, Officer by) =>
        Channels.Where(channel => entry.Channel is null || channel.Code == entry.Channel).Fitting(Day, matter, by.Desk, entry.Medium)
        ?? throw new DomainException(ExchangeErrors.NoChannel(entry.Partner, Day));

    /// <summary>The desk of an agency that leads a matter, by preference the one that is at work on it.</summary>
    public Desk LeadDesk(string agency, Matter matter, string preferred) =>
        Desks.LeadDesk(agency, matter, preferred) ?? throw new DomainException(ExchangeErrors.NoDesk(agency));
}
