using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>What a clock of an exchange waits for.</summary>
public static class ClockKinds
{
    /// <summary>Saying whether there are signs of crime, how urgent it is and who leads.</summary>
    public const string Classification = "classification";

    /// <summary>Telling the partner that it has come.</summary>
    public const string Acknowledgement = "acknowledgement";

    /// <summary>The final answer to the partner.</summary>
    public const string Answer = "answer";

    /// <summary>The result of one verification.</summary>
    public const string Verification = "verification";

    /// <summary>Every kind with its words, in the order of work.</summary>
    public static readonly ClockCatalogue Catalogue = new(
        "hotline",
        [
            new(Classification, new("phân loại", "classification")),
            new(Acknowledgement, new("báo đã nhận", "acknowledgement")),
            new(Answer, new("trả lời", "answer")),
            new(Verification, new("xác minh", "verification"), IsNumbered: true),
        ]
    );

    /// <summary>Every kind, in the order of work.</summary>
    public static readonly IReadOnlyList<string> All = Catalogue.Codes;
}
