using Cooperation.Contracts.Hotline;
using Cooperation.Meetings.Data;
using Cooperation.Platform.Records.Links;

namespace Cooperation.Meetings.Reactions;

/// <summary>Learns which exchanges there are: briefings have them on the table.</summary>
internal sealed class KnowExchangeWhenExchangeChanged(MeetingsDbContext db)
    : KnowingReaction<ExchangeChanged>(db, owner: "hotline", type: "exchange")
{
    public const string Consumer = "meetings.known-exchanges";

    protected override string ReferenceOf(ExchangeChanged message) => message.Reference.Value;
}
