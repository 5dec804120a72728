using Cooperation.Repatriation.Domain.Letters;

namespace Cooperation.Repatriation.Features.Letters;

/// <summary>A note or letter as whoever may read the case sees it.</summary>
/// <param name="Late">Whether the day by which it asks for an answer is over and none came.</param>
internal sealed record LetterView(
    Guid Id,
    string Kind,
    string To,
    string Number,
    DateOnly SentOn,
    string Asked,
    DateOnly? DueOn,
    bool Late,
    string By,
    string Desk,
    DateTimeOffset At,
    DateOnly? RepliedOn,
    string? ReplyNumber,
    string? Reply
)
{
    public static LetterView Of(CaseLetter letter, DateOnly today) =>
        new(
            letter.Id,
            letter.Kind,
            letter.To,
            letter.Number,
            letter.SentOn,
            letter.Asked,
            letter.DueOn,
            letter.IsLate(today),
            letter.By.Name,
            letter.By.Desk,
            letter.At,
            letter.RepliedOn,
            letter.ReplyNumber,
            letter.Reply
        );
}

/// <summary>A letter after a change, and nothing of what it says.</summary>
/// <param name="Case">The case's version, which rises with it.</param>
internal sealed record LetterState(Guid Id, long Case);
