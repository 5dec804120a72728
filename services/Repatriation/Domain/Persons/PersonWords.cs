using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>What stages and steps are called within a sentence of a refusal.</summary>
internal static class PersonWords
{
    public static Text OfStage(string stage) =>
        stage switch
        {
            PersonStages.Reported => new("đã có thông báo", "reported"),
            PersonStages.IdentityCheck => new("đang xác minh nhân thân", "identity check"),
            PersonStages.Confirmed => new("đã xác minh là công dân", "identity confirmed"),
            PersonStages.NotConfirmed => new("không xác minh được", "identity not confirmed"),
            PersonStages.PapersIssued => new("đã cấp giấy tờ về nước", "papers issued"),
            PersonStages.HandoverPlanned => new("đã lên kế hoạch trao trả", "handover planned"),
            PersonStages.Received => new("đã tiếp nhận", "received"),
            PersonStages.InitialSupport => new("hỗ trợ ban đầu", "initial support"),
            PersonStages.Referred => new("đã chuyển về địa phương", "referred to the home province"),
            PersonStages.Settled => new("đã hòa nhập cộng đồng", "settled"),
            PersonStages.Missing => new("mất liên lạc", "missing"),
            PersonStages.Died => new("đã chết", "died"),
            PersonStages.Resettled => new("định cư ở nước thứ ba", "resettled in a third country"),
            _ => new("đã kết thúc", "closed"),
        };

    public static Text OfIdentification(string identification) =>
        identification switch
        {
            PersonIdentifications.Suspected => new("nghi là nạn nhân", "suspected victim"),
            PersonIdentifications.UnderIdentification => new("đang xác định", "under identification"),
            PersonIdentifications.Victim => new("nạn nhân", "victim"),
            _ => new("không phải nạn nhân", "not a victim"),
        };

    public static Text OfSupport(string support) =>
        support switch
        {
            PersonSupports.NotOffered => new("chưa đề nghị hỗ trợ", "not offered yet"),
            PersonSupports.Offered => new("đã đề nghị hỗ trợ", "offered"),
            PersonSupports.Accepted => new("nhận hỗ trợ", "accepted"),
            PersonSupports.Declined => new("từ chối hỗ trợ", "declined"),
            _ => new("thôi nhận hỗ trợ", "withdrawn"),
        };

    public static Text OfOutcome(string outcome) =>
        outcome switch
        {
            PersonOutcomes.Settled => new("đã hòa nhập cộng đồng", "settled"),
            PersonOutcomes.NotVictim => new("không phải nạn nhân", "not a victim"),
            PersonOutcomes.NotConfirmed => new("không xác minh được nhân thân", "identity not confirmed"),
            PersonOutcomes.SupportDeclined => new("từ chối hỗ trợ", "support declined"),
            PersonOutcomes.Missing => new("mất liên lạc", "missing"),
            PersonOutcomes.Died => new("đã chết", "died"),
            _ => new("định cư ở nước thứ ba", "resettled in a third country"),
        };

    public static Text OfStep(string step) =>
        step switch
        {
            PersonSteps.IdentityRequest => new("đề nghị xác minh nhân thân", "ask for the identity check"),
            PersonSteps.IdentityReply => new("trả lời xác minh nhân thân", "answer the identity check"),
            PersonSteps.TravelPaper => new("cấp giấy thông hành", "issue the travel paper"),
            PersonSteps.Handover => new("đưa vào đợt giao nhận", "put on the list of a handover"),
            PersonSteps.Reception => new("tiếp nhận", "receive"),
            PersonSteps.InitialSupport => new("hỗ trợ ban đầu", "give initial support"),
            PersonSteps.Referral => new("chuyển về địa phương", "refer to the home province"),
            PersonSteps.ReferralAnswer => new("trả lời việc chuyển về địa phương", "answer the referral"),
            PersonSteps.Settlement => new("ghi nhận hòa nhập cộng đồng", "record as settled"),
            PersonSteps.Closure => new("kết thúc", "close"),
            PersonSteps.Identification => new("xác định nạn nhân", "decide on the identification"),
            PersonSteps.Support => new("hỗ trợ", "change the support"),
            PersonSteps.Protection => new("ghi biện pháp bảo vệ", "note a measure of protection"),
            PersonSteps.Journey => new("ghi hành trình về nước", "plan the journey home"),
            PersonSteps.Photograph => new("ghi ảnh", "keep a photograph"),
            PersonSteps.Care => new("ghi việc hỗ trợ, thăm hỏi, đồng ý", "note a visit, support or consent"),
            PersonSteps.Need => new("đánh giá nhu cầu", "look at the needs"),
            PersonSteps.IdentityHandover => new("bàn giao thông tin nhân thân", "hand over the identity"),
            PersonSteps.IdentityCall => new("đề nghị bàn giao thông tin nhân thân", "ask for the identity"),
            _ => new("hoàn tác", "undo"),
        };
}
