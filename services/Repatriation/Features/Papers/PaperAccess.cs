using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;

namespace Cooperation.Repatriation.Features.Papers;

/// <summary>Who sees which papers and may read the names on them, once (design §4). A paper shows to whoever sees all of those whom it names; it opens to whoever may know now who they are.</summary>
internal static class PaperAccess
{
    /// <summary>The papers of a case that the user sees.</summary>
    public static IQueryable<CasePaper> PapersSeenBy(this RepatriationDbContext db, CaseId id, CurrentUser user) =>
        db.PapersSeenBy(user).Where(paper => paper.CaseId == id);

    /// <summary>The papers of all cases that the user sees.</summary>
    public static IQueryable<CasePaper> PapersSeenBy(this RepatriationDbContext db, CurrentUser user)
    {
        var seen = db.Persons.SeenBy(user);
        return db.Papers.Where(paper => paper.Persons.All(named => seen.Any(person => person.Id == named.PersonId)));
    }

    /// <summary>
    /// Whether the user may read somebody's name on a paper of this kind: he may know who it is, or the paper is his desk's own word on him — immigration's answer,
    /// until the mission goes on with it, and the certificate of the police of the province to which a victim was referred.
    /// </summary>
    public static bool ReadsOn(this CurrentUser user, string kind, Person person) =>
        user.Identifies(person)
        || (
            person.Standing.IsOpen
            && kind switch
            {
                CasePaperKinds.VerificationReply => user.Is(Roles.Immigration)
                    && user.Desk == PersonAccess.ImmigrationCentral
                    && PaperRules.Fits(kind, person),
                CasePaperKinds.VictimCertificate => user.Is(Roles.PoliceLiaison)
                    && person.Standing is { Stage: PersonStages.Referred, Province: { } province }
                    && user.Provinces.Contains(province),
                _ => false,
            }
        );
}
