using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>What is written in it: papers, letters, costs.</summary>
public sealed partial class RepatriationCase
{
    /// <summary>Notes that a paper was made, by its number.</summary>
    public void NotePaper(string number, Officer by, DateTimeOffset at) => Note(PaperMade, by, at, number);

    /// <summary>Notes that a letter was sent or answered, by its number.</summary>
    /// <param name="what"><see cref="LetterSent"/> or <see cref="LetterReplied"/>.</param>
    /// <param name="number">The number of the letter.</param>
    /// <param name="by">Who wrote it down.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DomainException">It would be sent for a case that is none of its own any more.</exception>
    public void NoteLetter(string what, string number, Officer by, DateTimeOffset at) => NoteWritten(what, LetterSent, number, by, at);

    /// <summary>Notes that a cost was written down or struck; how much stands with the cost.</summary>
    /// <param name="what"><see cref="CostAdded"/> or <see cref="CostStruck"/>.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DomainException">It would be a cost of a case that is none of its own any more.</exception>
    public void NoteCost(string what, Officer by, DateTimeOffset at) => NoteWritten(what, CostAdded, note: null, by, at);

    private void NoteWritten(string what, string more, string? note, Officer by, DateTimeOffset at)
    {
        if (what == more && !CaseStatus.TakesMore(Status))
        {
            throw new DomainException(CaseErrors.WrittenElsewhere());
        }

        Note(what, by, at, note);
    }
}
