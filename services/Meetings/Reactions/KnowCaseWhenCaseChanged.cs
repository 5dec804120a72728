using Cooperation.Contracts.Repatriation;
using Cooperation.Meetings.Data;
using Cooperation.Platform.Records.Links;

namespace Cooperation.Meetings.Reactions;

/// <summary>Learns which cases there are: briefings have them on the table.</summary>
internal sealed class KnowCaseWhenCaseChanged(MeetingsDbContext db) : KnowingReaction<CaseChanged>(db, owner: "repatriation", type: "case")
{
    public const string Consumer = "meetings.known-cases";

    protected override string ReferenceOf(CaseChanged message) => message.Reference.Value;
}
