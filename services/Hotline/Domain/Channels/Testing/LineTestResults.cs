namespace Cooperation.Hotline.Domain.Channels.Testing;

/// <summary>What came of a test of a line.</summary>
public static class LineTestResults
{
    /// <summary>Có người trả lời.</summary>
    public const string Answered = "answered";

    /// <summary>Không ai trả lời.</summary>
    public const string NoAnswer = "noAnswer";

    /// <summary>Sai số.</summary>
    public const string WrongNumber = "wrongNumber";

    /// <summary>Đường truyền kém.</summary>
    public const string PoorLine = "poorLine";

    /// <summary>Máy bận.</summary>
    public const string Busy = "busy";
}
