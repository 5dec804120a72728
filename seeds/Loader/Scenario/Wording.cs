namespace Cooperation.Loader.Scenario;

/// <summary>The sentence parts of seeds/demo/wording.json, in braces what is filled in.</summary>
internal sealed record Wording
{
    public required Dictionary<string, Dictionary<string, string[]>> Units { get; init; }
    public required Dictionary<string, string[]> Abroad { get; init; }
    public required Dictionary<string, string[]> AbroadEnglish { get; init; }
    public required Dictionary<string, string> Partners { get; init; }
    public required string[] Homes { get; init; }
    public required Victims[] Victims { get; init; }
    public required Dictionary<string, Lure[]> Lures { get; init; }
    public required Dictionary<string, Dictionary<string, Parts[]>> Kinds { get; init; }
    public required string[] Steps { get; init; }
    public required string TetReason { get; init; }
    public required string[] LateReasons { get; init; }
    public required Notes Notes { get; init; }
    public required LifeWording Life { get; init; }
    public required string[] Contacts { get; init; }
    public required English English { get; init; }
    public required NameParts People { get; init; }
    public required ReturnWording Returns { get; init; }
}

/// <summary>Who was trafficked, in words, and the sex (female, male, mixed) and number that go with the words.</summary>
internal sealed record Victims(string Text, string Sex, int Count, bool Minor);

/// <summary>What happened to them, and whom it can have happened to: female, male or any.</summary>
internal sealed record Lure(string Text, string Sex)
{
    public bool Fits(Victims victims) => Sex == "any" || Sex == victims.Sex;
}

/// <summary>Sentences that go together: a subject, a body and a request.</summary>
internal sealed record Parts(string[] Subjects, string[] Bodies, string[] Asks);

/// <summary>Notes of a classification, with signs of crime and without.</summary>
internal sealed record Notes(string[] Crime, string[] None);

/// <summary>What is asked, found, answered and noted in the later life of an exchange.</summary>
internal sealed record LifeWording(
    string[] Questions,
    string[] Units,
    Dictionary<string, string[]> Findings,
    string[] PartialAnswers,
    string[] Answers,
    string[] TheirAnswers,
    string[] NoAction
);

/// <summary>What an English-speaking counterpart writes, and its Vietnamese.</summary>
internal sealed record English(
    string[] VerificationRequest,
    string[] SuspectInformation,
    string[] RepatriationNotice,
    string[] Result,
    Dictionary<string, string> Subjects,
    Dictionary<string, string> Translation
)
{
    public string[] Of(string kind) =>
        kind switch
        {
            Kinds.VerificationRequest => VerificationRequest,
            Kinds.SuspectInformation => SuspectInformation,
            Kinds.RepatriationNotice => RepatriationNotice,
            _ => Result,
        };
}

/// <summary>Parts of fictional names.</summary>
internal sealed record NameParts(string[] Family, string[] MiddleFemale, string[] GivenFemale, string[] MiddleMale, string[] GivenMale);

/// <summary>What is written of returns: why a case is opened, by its route, and the reasons of single steps.</summary>
internal sealed record ReturnWording(
    string[] Rescued,
    string[] HandedOver,
    string[] MissionNotified,
    string[] SelfReturned,
    string[] ThirdCountry,
    string[] Abroad,
    string Group,
    string NotConfirmed,
    string NotVictim,
    string ReferralRefused,
    string Declined,
    string ProtectionRefused,
    string ProtectionDenied,
    string ProtectionEnded,
    string LegalAid,
    string Training,
    string SupportDone,
    string VisitDone,
    string VisitMissed,
    string ConsentWithdrawn,
    string IllAtHandover,
    string Known,
    string[] Asked,
    string[] Replies,
    Dictionary<string, string> Authorities,
    string Ours,
    string Theirs,
    string BudgetLine,
    TurnWording Turns
);

/// <summary>What is said where the way of a case takes a turn.</summary>
internal sealed record TurnWording(
    Victims One,
    Victims Two,
    Victims Four,
    Victims List,
    string Merged,
    string Parted,
    string Split,
    string SplitSummary,
    string TakenBack,
    string Paused,
    string Resumed,
    string Extended
);
