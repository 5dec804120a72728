namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>What a meeting has decided, with what the sides committed themselves to.</summary>
public sealed class Decision
{
    private readonly List<Commitment> commitments = [];

    private Decision() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Its place among those of the meeting, from 1; action items name it by this.</summary>
    public int Number { get; private init; }

    /// <summary>What was decided (case text).</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether it is seen only by those who sit at the table.</summary>
    public bool Closed { get; private init; }

    /// <summary>What the sides committed themselves to.</summary>
    public IReadOnlyList<Commitment> Commitments => commitments;

    internal static Decision Of(int number, DecidedEntry entry, DateTimeOffset at)
    {
        var decision = new Decision
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            Text = entry.Text,
            Closed = entry.Closed,
        };
        decision.Commit(entry, at);
        return decision;
    }

    // Numbers stay: what stands keeps its place and its side, what is new comes after it.
    internal void Correct(DecidedEntry entry, DateTimeOffset at)
    {
        Text = entry.Text;
        foreach (var (made, said) in commitments.OrderBy(made => made.Number).Zip(entry.Commitments))
        {
            made.Correct(said.Text);
        }

        Commit(entry, at);
    }

    private void Commit(DecidedEntry entry, DateTimeOffset at) =>
        commitments.AddRange(
            entry.Commitments.Index().Skip(commitments.Count).Select(said => Commitment.Of(said.Index + 1, said.Item, at)).ToArray()
        );
}

/// <summary>What one side has committed itself to.</summary>
public sealed class Commitment
{
    private Commitment() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Its place in the decision, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>To what (case text).</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether it is the other side's.</summary>
    public bool OwedByThem { get; private init; }

    internal static Commitment Of(int number, CommitmentEntry entry, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            Text = entry.Text,
            OwedByThem = entry.OwedByThem,
        };

    internal void Correct(string text) => Text = text;
}

/// <summary>What a meeting has decided.</summary>
/// <param name="Text">What (case text).</param>
/// <param name="Closed">Whether it is seen only by those who sit at the table.</param>
/// <param name="Commitments">What the sides committed themselves to.</param>
public sealed record DecidedEntry(string Text, bool Closed, IReadOnlyList<CommitmentEntry> Commitments);

/// <summary>What one side has committed itself to.</summary>
/// <param name="Text">To what (case text).</param>
/// <param name="OwedByThem">Whether it is the other side's.</param>
public sealed record CommitmentEntry(string Text, bool OwedByThem);
