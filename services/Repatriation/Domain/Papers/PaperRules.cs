using Cooperation.Platform.Domain.People;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Papers;

/// <summary>When a paper is made for somebody, and what has to be known of him for it.</summary>
public static class PaperRules
{
    /// <summary>The field without which no paper names anybody.</summary>
    public const string Name = "name";

    private const string Sex = "sex";
    private const string Birth = "birth";
    private const string Nationality = "nationality";
    private const string Address = "address";

    private static readonly string[] AtTheBorder =
    [
        PersonStages.PapersIssued,
        PersonStages.HandoverPlanned,
        PersonStages.Received,
        PersonStages.InitialSupport,
    ];

    /// <summary>Whether the paper belongs to where the person stands now.</summary>
    public static bool Fits(string kind, Person person)
    {
        var standing = person.Standing;
        return standing.IsOpen
            && kind switch
            {
                CasePaperKinds.VerificationRequest => standing.Stage
                    is PersonStages.Reported
                        or PersonStages.IdentityCheck
                        or PersonStages.NotConfirmed,
                CasePaperKinds.VerificationReply => standing.IdentityRepliedAt is not null
                    && standing.Stage is PersonStages.Confirmed or PersonStages.NotConfirmed,
                CasePaperKinds.TravelPaperRequest => standing.Stage == PersonStages.Confirmed,
                CasePaperKinds.ReturnDeclaration => AtTheBorder.Contains(standing.Stage) || IsAtTheBorderByHimself(person),
                CasePaperKinds.HandoverMinutes => standing.HandoverId is not null,
                CasePaperKinds.ReceptionMinutes or CasePaperKinds.ReturnCertificate => standing.ReceivedAt is not null
                    && PersonStages.AfterReception.Contains(standing.Stage),
                CasePaperKinds.ReferralForm => standing.Stage is PersonStages.InitialSupport or PersonStages.Referred,
                CasePaperKinds.VictimCertificate => standing.Identification == PersonIdentifications.Victim,
                CasePaperKinds.SupportDecision => standing.Support == PersonSupports.Accepted,
                _ => false,
            };
    }

    /// <summary>Whether the step to which the paper belongs was taken for the person and lies behind: where none was made by then, it is missing and is named so.</summary>
    public static bool IsBehind(string kind, Person person)
    {
        var standing = person.Standing;
        return !Fits(kind, person)
            && kind switch
            {
                CasePaperKinds.VerificationRequest => standing.IdentityAskedAt is not null,
                CasePaperKinds.VerificationReply => standing.IdentityRepliedAt is not null,
                CasePaperKinds.TravelPaperRequest => standing.PaperIssuedAt is not null,
                CasePaperKinds.HandoverMinutes => standing is { HandoverId: not null, ReceivedAt: not null },
                CasePaperKinds.ReturnDeclaration or CasePaperKinds.ReceptionMinutes or CasePaperKinds.ReturnCertificate =>
                    standing.ReceivedAt is not null,
                CasePaperKinds.ReferralForm => standing.ReferredAt is not null,
                CasePaperKinds.VictimCertificate => standing.Identification == PersonIdentifications.Victim,
                CasePaperKinds.SupportDecision => standing.Support is PersonSupports.Accepted or PersonSupports.Withdrawn,
                _ => false,
            };
    }

    /// <summary>Whether it can be made for him: at its step, or later where the step was taken without it.</summary>
    public static bool IsMadeFor(string kind, Person person) => Fits(kind, person) || IsBehind(kind, person);

    /// <summary>What the paper says of him and nobody has written down: names of fields, in order.</summary>
    public static IReadOnlyList<string> Missing(string kind, Person person, ProtectedDetails details) =>
        [.. NeededOf(kind).Where(field => !IsKnown(field, person, details))];

    private static bool IsAtTheBorderByHimself(Person person) =>
        person.Route == CaseRoutes.SelfReturned && person.Standing.Stage == PersonStages.Reported;

    // What stands on the face of the paper: a list has room for less than a form of one person.
    private static string[] NeededOf(string kind) =>
        kind == CasePaperKinds.VerificationReply || CasePaperKinds.WithList.Contains(kind)
            ? [Name, Sex, Birth]
            : [Name, Sex, Birth, Nationality, Address];

    private static bool IsKnown(string field, Person person, ProtectedDetails details) =>
        field switch
        {
            Sex => person.Sex != PersonSexes.Unknown,
            Name => details.Name is not null,
            Birth => details.Birth is not null,
            Nationality => details.Nationality is not null,
            _ => details.Address is not null,
        };
}
