namespace Cooperation.Portal.Reference;

/// <summary>Names of the code lists that pages show.</summary>
internal static class Lists
{
    public const string Agency = "agency";
    public const string Area = "area";
    public const string AttachmentKind = "attachmentKind";
    public const string CaseDirection = "caseDirection";
    public const string CaseHappening = "caseHappening";
    public const string CaseRoute = "caseRoute";
    public const string CaseSource = "caseSource";
    public const string CaseStatus = "caseStatus";
    public const string ChannelLevel = "channelLevel";
    public const string Credibility = "credibility";
    public const string Credibility4x4 = "credibility4x4";
    public const string Desk = "desk";
    public const string Direction = "direction";
    public const string Handling = "handling";
    public const string ForwardLimit = "forwardLimit";
    public const string Happening = "happening";
    public const string InstrumentHappening = "instrumentHappening";
    public const string InstrumentKind = "instrumentKind";
    public const string InstrumentStatus = "instrumentStatus";
    public const string Kind = "kind";
    public const string Language = "language";
    public const string LineTestResult = "lineTestResult";
    public const string Medium = "medium";
    public const string MeetingFramework = "meetingFramework";
    public const string MeetingHappening = "meetingHappening";
    public const string MeetingSeries = "meetingSeries";
    public const string MeetingStatus = "meetingStatus";
    public const string Mission = "mission";
    public const string Outcome = "outcome";
    public const string Partner = "partner";
    public const string PersonRole = "role";
    public const string Province = "province";
    public const string RecallState = "recallState";
    public const string Reliability = "reliability";
    public const string Reliability4x4 = "reliability4x4";
    public const string ReplyKind = "replyKind";
    public const string Role = "accountRole";
    public const string Secrecy = "secrecy";
    public const string Status = "status";
    public const string Urgency = "urgency";
    public const string UseCondition = "useCondition";
    public const string VerificationResult = "verificationResult";
    public const string Waiting = "waiting";
}
