namespace Cooperation.Hotline.Tests.Builders;

/// <summary>What a desk sends with the steps of an exchange's life, valid as it stands.</summary>
internal static class Bodies
{
    public static object Suspicious =>
        new
        {
            signsOfCrime = true,
            urgency = "priority",
            note = "Có dấu hiệu",
        };

    public static object Harmless =>
        new
        {
            signsOfCrime = false,
            urgency = "routine",
            note = "Không có dấu hiệu",
        };

    public static object Of(string step) =>
        step switch
        {
            "verifications" => new { question = "x" },
            "verifications/1/result" => new { result = "confirmed", findings = "x" },
            "answer" => new { final = true, text = "x" },
            "offer" or "return" or "reopening" or "voiding" => new { reason = "x" },
            "closure" => new { outcome = "handled" },
            "corrections" => new
            {
                field = "place",
                value = "Ba Vét",
                reason = "x",
            },
            _ => new { },
        };
}
