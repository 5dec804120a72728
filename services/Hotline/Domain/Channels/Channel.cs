using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Channels;

/// <summary>A liaison line between a desk of ours and a unit of the partner on the same level. Desks keep it: each change holds from a day on, and what held before stays for the exchanges of its time (R13).</summary>
public sealed class Channel : AggregateRoot<ChannelId>, IRecord
{
    private readonly List<ChannelState> book = [];

    private Channel(ChannelId id)
        : base(id) { }

    /// <summary>The code, for example <c>KH-MOCBAI</c>; it never changes and stands in every exchange that came or went by the channel.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The partner at the other end.</summary>
    public string Partner { get; private set; } = "";

    /// <summary>Every entry, in the order in which it was written down.</summary>
    public IReadOnlyList<ChannelState> Book => [.. book.OrderBy(state => state.Number)];

    /// <summary>The first day on which it existed.</summary>
    public DateOnly Began => book.Min(state => state.From);

    /// <summary>The day from which it is closed: the last word on that counts.</summary>
    public DateOnly? ClosedFrom => Book.LastOrDefault(state => state.Closes)?.From;

    /// <inheritdoc/>
    Guid IRecord.Key => Id.Value;

    /// <summary>The codes of all contact points that it ever had.</summary>
    public IEnumerable<string> ContactPointCodes => book.SelectMany(state => state.Terms.ContactPoints).Select(point => point.Code);

    /// <inheritdoc/>
    /// <remarks>Each version since the first is one entry more in the book.</remarks>
    public IEnumerable<ChangeSince> Since(long version) =>
        Book.TakeLast((int)Math.Clamp(Version - version, 0, book.Count))
            .Where(state => state is { RecordedAt: not null, RecordedBy: not null })
            .Select(state => new ChangeSince(state.Closes ? "closed" : "changed", state.RecordedAt!.Value, state.RecordedBy!.Desk));

    /// <summary>Opens a channel from a day on.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="partner">The partner.</param>
    /// <param name="from">The first day.</param>
    /// <param name="terms">What is agreed.</param>
    /// <param name="entry">Who opens it; null for reference data.</param>
    /// <param name="at">Now.</param>
    public static Channel Open(string code, string partner, DateOnly from, ChannelTerms terms, ChannelState.Entry? entry, DateTimeOffset at)
    {
        if (!code.StartsWith(partner + "-", StringComparison.Ordinal))
        {
            throw new DomainException(ChannelErrors.CodeOfOtherPartner(partner));
        }

        var channel = new Channel(ChannelId.New(at)) { Code = code, Partner = partner };
        channel.Write(from, closes: false, terms, entry, at);
        return channel;
    }

    /// <summary>Writes down other terms from a day on. The day may lie back, but not before what was written down for a later one.</summary>
    public void Change(DateOnly from, ChannelTerms terms, ChannelState.Entry entry, DateTimeOffset at)
    {
        var last = Last();
        if (from < last.From)
        {
            throw new DomainException(ChannelErrors.Overlaps(Code, last.From));
        }

        if (ClosedFrom is { } closed && from >= closed)
        {
            throw new DomainException(ChannelErrors.Closed(Code, closed));
        }

        if (terms.DifferencesFrom((On(from) ?? last).Terms).Count == 0)
        {
            throw new DomainException(ChannelErrors.NothingChanges());
        }

        Write(from, closes: false, terms, entry, at);
    }

    /// <summary>Closes the channel from a day on; said again it moves the day, as long as the channel has not been closed by then.</summary>
    public void Close(DateOnly from, ChannelState.Entry? entry, DateTimeOffset at, DateOnly today)
    {
        if (ClosedFrom is { } closed && closed <= today)
        {
            throw new DomainException(ChannelErrors.Closed(Code, closed));
        }

        var last = Last();
        if (from <= last.From)
        {
            throw new DomainException(ChannelErrors.Overlaps(Code, last.From));
        }

        Write(from, closes: true, last.Terms, entry, at);
    }

    /// <summary>What held on a day; null where the channel did not exist.</summary>
    public ChannelState? On(DateOnly day) => ClosedFrom <= day ? null : Terms().LastOrDefault(state => state.From <= day);

    /// <summary>What held on a day, or what comes nearest: the first terms before the channel began, the last ones after it was closed.</summary>
    public ChannelState NearestTo(DateOnly day) =>
        On(day) ?? (day < Began ? Terms().First() : Terms().Last(state => state.From < (ClosedFrom ?? DateOnly.MaxValue)));

    /// <summary>Whether the channel existed on that day.</summary>
    public bool HoldsOn(DateOnly day) => On(day) is not null;

    /// <summary>The last day on which an entry holds; null while it does. An entry corrected on its own first day held on none.</summary>
    public DateOnly? LastDayOf(ChannelState state)
    {
        var next = Terms().SkipWhile(other => other != state).Skip(1).FirstOrDefault()?.From;
        var end = next is { } begins && (ClosedFrom is null || begins < ClosedFrom) ? next : ClosedFrom;
        return end?.AddDays(-1);
    }

    /// <inheritdoc/>
    protected override object? StateMessage() => null; // Nobody else needs to know whom a desk calls.

    // By day, and of those for one day the one written last.
    private IEnumerable<ChannelState> Terms() =>
        book.Where(state => !state.Closes).OrderBy(state => state.From).ThenBy(state => state.Number);

    private ChannelState Last() => Terms().Last();

    private void Write(DateOnly from, bool closes, ChannelTerms terms, ChannelState.Entry? entry, DateTimeOffset at)
    {
        book.Add(ChannelState.Of(book.Count + 1, from, closes, terms, entry, at));
        Changed();
    }
}
