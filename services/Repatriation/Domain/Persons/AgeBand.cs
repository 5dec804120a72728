using Cooperation.Platform.Domain.People;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>The band of somebody's age on a day, out of a birth that may be known to the year only: whoever may be a minor is held to be one.</summary>
public static class AgeBand
{
    private const int Sixteen = 16;
    private const int Eighteen = 18;

    /// <summary>The band on that day.</summary>
    /// <param name="birth">As <see cref="PartialDate"/> writes it; null where nobody knows it.</param>
    /// <param name="day">The day that counts: that of the trafficking, else of the report.</param>
    /// <param name="inDoubt">Whether somebody doubts what is said of the age, with a reason.</param>
    public static string On(string? birth, DateOnly day, bool inDoubt)
    {
        if (birth is null || !PartialDate.TryParse(birth, out var date))
        {
            return inDoubt ? PersonAgeBands.PresumedMinor : PersonAgeBands.Unknown;
        }

        var about = birth.EndsWith('~') ? 1 : 0;
        var (youngest, oldest) = (Years(date.Latest, day) - about, Years(date.Earliest, day) + about);
        return youngest switch
        {
            < Sixteen when oldest < Eighteen => PersonAgeBands.Under16,
            >= Sixteen and < Eighteen when oldest < Eighteen => PersonAgeBands.From16To17,
            >= Eighteen when !inDoubt => PersonAgeBands.Adult,
            _ => PersonAgeBands.PresumedMinor,
        };
    }

    // The birthday itself counts: eighteen on the day, an adult on the day.
    private static int Years(DateOnly birth, DateOnly day) => day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);
}
