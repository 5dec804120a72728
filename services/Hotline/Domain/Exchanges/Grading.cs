using Cooperation.Hotline.Domain.Handling;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Reads a partner's 4×4 grades in the 6×6 scale that the desks use.</summary>
internal static class Grading
{
    /// <summary>The entry with its 6×6 grades filled in where only 4×4 ones were given. What an officer graded himself stands.</summary>
    public static ExchangeEntry Graded(this ExchangeEntry entry, IReadOnlyList<GradeMapping> grades) =>
        entry with
        {
            SourceReliability = Or(entry.SourceReliability, GradeMapping.Reliability, entry.SourceReliability4x4, grades),
            InformationCredibility = Or(entry.InformationCredibility, GradeMapping.Credibility, entry.InformationCredibility4x4, grades),
        };

    private static string Or(string graded, string part, string? given, IReadOnlyList<GradeMapping> grades) =>
        graded.Length > 0 || given is null ? graded : grades.First(grade => grade.Part == part && grade.From4x4 == given).To6x6;
}
