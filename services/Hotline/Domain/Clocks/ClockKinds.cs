namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>What a clock waits for.</summary>
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

    /// <summary>Every kind, in the order of work.</summary>
    public static readonly IReadOnlyList<string> All = [Classification, Acknowledgement, Answer, Verification];
}
