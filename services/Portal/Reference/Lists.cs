namespace Cooperation.Portal.Reference;

/// <summary>Names of the code lists that pages show.</summary>
internal static class Lists
{
    public const string ActivityEvidence = "activityEvidence";
    public const string ActivityHappening = "activityHappening";
    public const string ActivityStatus = "activityStatus";
    public const string ActivityStep = "activityStep";
    public const string Agency = "agency";
    public const string Attendance = "attendance";
    public const string Area = "area";
    public const string AttachmentKind = "attachmentKind";
    public const string CaseCostKind = "caseCostKind";
    public const string CostPayer = "costPayer";
    public const string Currency = "currency";
    public const string CaseDirection = "caseDirection";
    public const string CaseHappening = "caseHappening";
    public const string CaseLetterKind = "caseLetterKind";
    public const string CasePaperKind = "casePaperKind";
    public const string CasePaperLanguage = "casePaperLanguage";
    public const string CaseRoute = "caseRoute";
    public const string CaseSource = "caseSource";
    public const string CaseStatus = "caseStatus";
    public const string ChannelLevel = "channelLevel";
    public const string Credibility = "credibility";
    public const string Credibility4x4 = "credibility4x4";
    public const string Desk = "desk";
    public const string DelegateState = "delegateState";
    public const string DelegationStatus = "delegationStatus";
    public const string Direction = "direction";
    public const string Gate = "gate";
    public const string Handling = "handling";
    public const string HandoverDifference = "handoverDifference";
    public const string HandoverHappening = "handoverHappening";
    public const string HandoverSide = "handoverSide";
    public const string HandoverStatus = "handoverStatus";
    public const string HandoverStep = "handoverStep";
    public const string ForwardLimit = "forwardLimit";
    public const string Happening = "happening";
    public const string InstrumentAct = "instrumentAct";
    public const string InstrumentForceGround = "instrumentForceGround";
    public const string InstrumentHappening = "instrumentHappening";
    public const string InstrumentKind = "instrumentKind";
    public const string InstrumentRenewal = "instrumentRenewal";
    public const string InstrumentSide = "instrumentSide";
    public const string InstrumentStatus = "instrumentStatus";
    public const string InstrumentStep = "instrumentStep";
    public const string Kind = "kind";
    public const string Language = "language";
    public const string LineTestResult = "lineTestResult";
    public const string Marker = "marker";
    public const string Medium = "medium";
    public const string MeetingFramework = "meetingFramework";
    public const string MeetingHappening = "meetingHappening";
    public const string MeetingSeries = "meetingSeries";
    public const string MeetingStatus = "meetingStatus";
    public const string MeetingStep = "meetingStep";
    public const string MinorCompanion = "minorCompanion";
    public const string Mission = "mission";
    public const string Outcome = "outcome";
    public const string Partner = "partner";
    public const string PartnerDate = "partnerDate";
    public const string PartnerHappening = "partnerHappening";
    public const string IdentificationPaper = "identificationPaper";
    public const string PersonAgeBand = "personAgeBand";
    public const string PersonBlock = "personBlock";
    public const string PersonClock = "personClock";
    public const string PersonExploitation = "personExploitation";
    public const string PersonHappening = "personHappening";
    public const string PersonIdentification = "personIdentification";
    public const string PersonNeed = "personNeed";
    public const string PersonOutcome = "personOutcome";
    public const string EscortKind = "personEscort";
    public const string FitnessSayer = "personFitness";
    public const string TicketState = "personTicket";
    public const string TransitCountry = "personTransit";
    public const string TravelMeans = "personMeans";
    public const string PersonConsentKind = "personConsentKind";
    public const string PersonSupportKind = "personSupportKind";
    public const string PersonVisitKind = "personVisitKind";
    public const string PersonCareOutcome = "personCareOutcome";
    public const string PersonCareState = "personCareState";
    public const string PersonCareType = "personCareType";
    public const string PersonConsentGiver = "personConsentGiver";

    /// <summary>The list of the kinds of a visit, a support or a consent.</summary>
    public static string PersonCareKind(string type) =>
        type switch
        {
            Known.Care.Visit => PersonVisitKind,
            Known.Care.Support => PersonSupportKind,
            _ => PersonConsentKind,
        };

    public const string PersonProtection = "personProtection";
    public const string PersonProtectionAsker = "personProtectionAsker";
    public const string PersonProtectionFor = "personProtectionFor";
    public const string PersonProtectionKind = "personProtectionKind";
    public const string PersonSex = "personSex";
    public const string PersonStage = "personStage";
    public const string PersonStep = "personStep";
    public const string PersonSupport = "personSupport";
    public const string PersonRole = "role";
    public const string Province = "province";
    public const string RecallState = "recallState";
    public const string Reliability = "reliability";
    public const string Reliability4x4 = "reliability4x4";
    public const string ReplyKind = "replyKind";
    public const string MandateRule = "mandateRule";
    public const string NegotiationHappening = "negotiationHappening";
    public const string NegotiationState = "negotiationState";
    public const string NegotiationStep = "negotiationStep";
    public const string ReviewHappening = "reviewHappening";
    public const string ReviewKind = "reviewKind";
    public const string ReviewMissing = "reviewMissing";
    public const string ReviewStatus = "reviewStatus";
    public const string ReviewStep = "reviewStep";
    public const string Role = "accountRole";
    public const string Secrecy = "secrecy";
    public const string Status = "status";
    public const string Urgency = "urgency";
    public const string UseCondition = "useCondition";
    public const string VerificationResult = "verificationResult";
    public const string Waiting = "waiting";
}
