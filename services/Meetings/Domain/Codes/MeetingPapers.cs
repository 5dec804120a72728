namespace Cooperation.Meetings.Domain.Codes;

/// <summary>The papers of a meeting, in the order in which they are made.</summary>
public static class MeetingPapers
{
    /// <summary>Văn bản đề nghị cử người.</summary>
    public const string NominationLetter = "nominationLetter";

    /// <summary>Quyết định cử đoàn.</summary>
    public const string DelegationDecision = "delegationDecision";

    /// <summary>Danh sách đoàn.</summary>
    public const string DelegationList = "delegationList";

    /// <summary>Danh sách đề nghị cấp thị thực.</summary>
    public const string VisaList = "visaList";

    /// <summary>Tài liệu chuẩn bị.</summary>
    public const string BriefingNote = "briefingNote";

    /// <summary>Biên bản.</summary>
    public const string Minutes = "minutes";

    /// <summary>Báo cáo kết quả.</summary>
    public const string Report = "report";

    /// <summary>Every kind.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        NominationLetter,
        DelegationDecision,
        DelegationList,
        VisaList,
        BriefingNote,
        Minutes,
        Report,
    ];
}
