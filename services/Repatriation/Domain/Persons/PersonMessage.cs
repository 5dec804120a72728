using Cooperation.Contracts;
using Cooperation.Contracts.Repatriation;
using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>What the other services may know of a person: a pseudonym, codes and times (R5).</summary>
internal static class PersonMessage
{
    public static PersonChanged Of(Person person)
    {
        var (standing, next) = (person.Standing, NextStep.Of(person));
        return new()
        {
            PersonId = person.Id.Value,
            Version = person.Version,
            Pseudonym = new(person.FirstPseudonym ?? person.Pseudonym),
            Episode = person.Episode,
            CaseId = person.CaseId.Value,
            Case = new(person.CaseReference),
            Partner = new(person.Partner),
            Direction = new(person.Direction),
            Route = new(person.Route),
            Mission = CodeOf(person.Mission),
            Stage = new(standing.Stage),
            StageSince = standing.StageSince,
            Identification = new(standing.Identification),
            IdentifiedAt = standing.IdentifiedAt,
            IdentifiedBy = CodeOf(standing.IdentifiedBy),
            IdentificationPaper = CodeOf(standing.IdentificationPaper),
            Appealed = standing.Appealed,
            Support = new(standing.Support),
            InNeed = standing.InNeed,
            SupportedAt = standing.SupportedAt,
            Protection = CodeOf(person.Protection),
            ProtectedOn = person.ProtectedOn,
            ProtectedUntil = person.ProtectedUntil,
            Sex = new(person.Sex),
            AgeBand = new(person.AgeBand),
            Minor = person.IsMinor,
            Exploitation = [.. person.Exploitation.Select(purpose => new Code(purpose))],
            Agency = new(standing.AskedAgency ?? standing.HolderAgency),
            Desk = new(person.Desk),
            NextStep = CodeOf(next?.Step),
            NextStepDue = next?.Due,
            Deadlines =
            [
                .. person
                    .Clocks.Where(clock => clock.StoppedAt is null)
                    .Select(clock => new Deadline
                    {
                        Clock = new(clock.Kind),
                        Agency = new(PersonClocks.AgencyOf(clock.Kind, person)),
                        StartedAt = clock.StartedAt,
                        Due = DueOf(clock),
                        DoneAt = clock.MetAt,
                    }),
            ],
            ExchangePersonId = person.ExchangePersonId,
            IdentityHeldBy = CodeOf(person.IdentityHeldBy),
            HandoverId = standing.HandoverId,
            Gate = CodeOf(standing.Gate),
            Marker = CodeOf(standing.Marker),
            Province = CodeOf(standing.Province),
            ReportedAt = person.ReportedAt,
            ReceivedAt = standing.ReceivedAt,
            ReferredAt = standing.ReferredAt,
            ClosedAt = standing.ClosedAt,
            Outcome = CodeOf(standing.Outcome),
        };
    }

    // What came while the limit stood still was as late as when it was paused: the end moves by the time from there.
    private static DateTimeOffset? DueOf(Clock clock) =>
        (clock.PausedAt, clock.MetAt) switch
        {
            (null, _) => clock.DueAt,
            (_, null) => null,
            ({ } paused, { } met) => clock.DueAt + (met - paused),
        };

    private static Code? CodeOf(string? code) => code is null ? null : new(code);
}
