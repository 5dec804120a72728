namespace Cooperation.Meetings.Domain.Delegations;

/// <summary>Number of the passport and birth date of a member: protected (R20), kept for his journey alone and erased after it.</summary>
/// <param name="PassportNumber">The number; null where it is not said.</param>
/// <param name="Birth">The birth date; null where it is not said.</param>
public sealed record TravelIdentity(string? PassportNumber, DateOnly? Birth)
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    // 86/2015/QH13, article 18(3), in force from 1 July 2016: whoever handles personal data erases them when what they were gathered for is done.
    // How many days that leaves for settling the journey is ours to say; another rule gets its day here, and a meeting goes by that of its own last day.
    private static readonly (DateOnly From, int Days)[] Rules = [(new(2016, 7, 1), 30)];

    /// <summary>The day from which it is no longer kept.</summary>
    /// <param name="lastDay">The last day of the meeting.</param>
    public static DateOnly ErasedFrom(DateOnly lastDay) =>
        lastDay.AddDays(Rules.Where(rule => rule.From <= lastDay).Select(rule => rule.Days).DefaultIfEmpty().Last() + 1);

    /// <summary>Whether somebody can have been born on that day.</summary>
    public bool IsBirthThinkable(DateOnly today) => Birth is not { } birth || (birth >= Earliest && birth < today);

    /// <summary>Nothing of it: whoever writes it down by mistake writes nothing down.</summary>
    public override string ToString() => nameof(TravelIdentity);
}
