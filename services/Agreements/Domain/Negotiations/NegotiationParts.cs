using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Negotiations;

/// <summary>An article on the table: what each side wants of it, how far they are, and what our mandate says.</summary>
public sealed class NegotiatedArticle
{
    private NegotiatedArticle() { }

    /// <summary>Its number: 5, 5a.</summary>
    public string Number { get; private init; } = "";

    /// <summary>Its heading.</summary>
    public string? Heading { get; private set; }

    /// <summary>One of <see cref="NegotiationStates"/>.</summary>
    public string State { get; private set; } = NegotiationStates.Open;

    /// <summary>Our draft, as it stands.</summary>
    public string? Ours { get; private set; }

    /// <summary>The partner's draft, as it stands.</summary>
    public string? Theirs { get; private set; }

    /// <summary>The text that is agreed, or agreed but for what stands in brackets.</summary>
    public string? Text { get; private set; }

    /// <summary>One of <see cref="MandateRules"/>; null where the mandate does not name it.</summary>
    public string? Rule { get; private set; }

    /// <summary>What the mandate says of it.</summary>
    public string? Limit { get; private set; }

    /// <summary>Whether what is agreed of it, or what we hold of it, is no matter of the delegation alone.</summary>
    public bool IsBeyondMandate { get; private set; }

    internal static NegotiatedArticle Of(string number) => new() { Number = number };

    internal void Take(string side, string text, string? heading)
    {
        Heading = heading ?? Heading;
        if (side == ObligationSides.VietNam)
        {
            Ours = text;
        }
        else
        {
            Theirs = text;
        }

        // Who says something new of what was agreed has it on the table again.
        (State, Text) = (NegotiationStates.Open, null);
    }

    internal void Stand(string state, string? text) => (State, Text) = (state, text);

    internal void Limited(string? rule, string? limit) => (Rule, Limit) = (rule, limit);

    internal void Judged(bool isBeyond) => IsBeyondMandate = isBeyond && (Ours is not null || State != NegotiationStates.Open);
}

/// <summary>What one side held of an article at one time.</summary>
public sealed class Position
{
    private Position() { }

    /// <summary>Place, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The article.</summary>
    public string Article { get; private init; } = "";

    /// <summary>Whose: <see cref="ObligationSides.VietNam"/> or <see cref="ObligationSides.PartnerSide"/>.</summary>
    public string Side { get; private init; } = "";

    /// <summary>What.</summary>
    public string Text { get; private init; } = "";

    /// <summary>In which round.</summary>
    public int? Round { get; private init; }

    /// <summary>Whether it went beyond our mandate.</summary>
    public bool IsBeyondMandate { get; private init; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>By whom.</summary>
    public string By { get; private init; } = "";

    internal static Position Of(int number, PositionEntry entry, bool beyond, Officer by, DateTimeOffset at) =>
        new()
        {
            Number = number,
            Article = entry.Article,
            Side = entry.Side,
            Text = entry.Text,
            Round = entry.Round,
            IsBeyondMandate = beyond,
            At = at,
            By = by.Name,
        };
}

/// <summary>A round of negotiation; its place and attendance are kept by Meetings.</summary>
public sealed class NegotiationRound
{
    private NegotiationRound() { }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Its day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Reference of the meeting.</summary>
    public string? Meeting { get; private init; }

    /// <summary>What came of it.</summary>
    public string? Note { get; private init; }

    internal static NegotiationRound Of(int number, DateOnly on, string? meeting, string? note) =>
        new()
        {
            Number = number,
            On = on,
            Meeting = meeting,
            Note = note,
        };
}

/// <summary>A step on the way to the signature, and the day by which it is to be taken.</summary>
/// <param name="Step">One of <see cref="InstrumentSteps"/>.</param>
/// <param name="On">The day.</param>
public sealed record Milestone(string Step, DateOnly On);

/// <summary>A position as it is entered.</summary>
public sealed record PositionEntry(string Article, string? Heading, string Side, string Text, int? Round);

/// <summary>What the mandate says of an article.</summary>
public sealed record LimitEntry(string Article, string Rule, string? Text);
