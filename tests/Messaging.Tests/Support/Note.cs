using Cooperation.Platform.Domain;

namespace Cooperation.Messaging.Tests.Support;

public readonly record struct NoteId(Guid Value);

/// <summary>An aggregate with children, as services have them.</summary>
public sealed class Note : AggregateRoot<NoteId>
{
    private readonly List<NoteLine> lines = [];

    public Note(NoteId id, int number)
        : base(id) => Number = number;

    public int Number { get; private set; }

    public IReadOnlyList<NoteLine> Lines => lines;

    public void ChangeTo(int number)
    {
        Number = number;
        Changed();
    }

    public void Add(string text)
    {
        lines.Add(new NoteLine(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), text));
        Changed();
    }

    public void ChangeLineWithoutTelling() => lines[0].Text += "!";

    public void RemoveLineWithoutTelling() => lines.RemoveAt(0);

    public void AskForReview()
    {
        Ask(new ReviewAsked { NoteId = Id.Value });
        Changed();
    }

    protected override object StateMessage() =>
        new NoteChanged
        {
            NoteId = Id.Value,
            Version = Version,
            Number = Number,
            Colour = NoteColour.DeepBlue,
        };
}

public sealed class NoteLine(Guid id, string text)
{
    public Guid Id { get; private set; } = id;

    public string Text { get; set; } = text;
}

public enum NoteColour
{
    Red,
    DeepBlue,
}

public sealed record NoteChanged
{
    public required Guid NoteId { get; init; }

    public required long Version { get; init; }

    public required int Number { get; init; }

    public required NoteColour Colour { get; init; }
}

public sealed record ReviewAsked
{
    public required Guid NoteId { get; init; }
}
