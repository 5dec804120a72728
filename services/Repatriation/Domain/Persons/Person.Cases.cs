using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Cases;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Moving from one case to another.</summary>
public sealed partial class Person
{
    /// <summary>Goes on in another case: who has him in hand, his steps and his limits stay as they are.</summary>
    internal void MoveTo(RepatriationCase to, int number, string reason, Officer by, DateTimeOffset at)
    {
        (CameFrom, CaseId, CaseReference, Number) = (EnteredWith, to.Id, to.Reference, number);
        Note(Moved, by, at, reason);
    }
}
