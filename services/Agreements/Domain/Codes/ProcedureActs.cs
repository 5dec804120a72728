namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What an agency does in the making of an instrument.</summary>
public static class ProcedureActs
{
    /// <summary>Trình.</summary>
    public const string Submits = "submits";

    /// <summary>Kiểm tra.</summary>
    public const string Examines = "examines";

    /// <summary>Thẩm định.</summary>
    public const string Appraises = "appraises";

    /// <summary>Thông báo hiệu lực.</summary>
    public const string Notifies = "notifies";
}
