namespace Cooperation.Loader.Scenario.Returns;

/// <summary>Papers that are made on the way of some: the mission's request to check, the certificate on return, the certificate of a victim. Nothing is drawn for them, so that the rest of the year stays as it is.</summary>
internal sealed class ReturnPapers
{
    // One in so many cases, of those whose handling lets papers be printed.
    private const int EveryCase = 3;

    // One in so many victims has the certificate printed here.
    private const int EveryVictim = 8;

    private readonly List<PlannedReturn> calls = [];
    private readonly HashSet<DemoCase> printed = new(ReferenceEqualityComparer.Instance);
    private int cases;

    public IReadOnlyList<PlannedReturn> Calls => calls;

    /// <summary>The mission asks for a check; every other one in two languages.</summary>
    public void Ask(DemoCase opened, DateTimeOffset at)
    {
        if (opened.Handling.StartsWith("TLP:RED", StringComparison.Ordinal) || ++cases % EveryCase != 0)
        {
            return;
        }

        printed.Add(opened);
        var language = cases % (2 * EveryCase) == 0 ? "bilingual" : "vi";
        calls.Add(new PaperPrinted(at.AddMinutes(20), opened.Officer, opened, null, "verificationRequest", language));
    }

    /// <summary>Somebody of a case with papers has come home.</summary>
    public void Receive(DemoCase opened, DemoPerson person, DateTimeOffset at)
    {
        if (printed.Contains(opened))
        {
            calls.Add(new PaperPrinted(at.AddMinutes(10), opened.Gate.Officer, opened, person, "returnCertificate", "vi"));
        }
    }

    /// <summary>Somebody was found to be a victim.</summary>
    public void Find(int number, DemoCase opened, DemoPerson person, string police, DateTimeOffset at)
    {
        if (number % EveryVictim == 1 && !opened.Handling.StartsWith("TLP:RED", StringComparison.Ordinal))
        {
            calls.Add(new PaperPrinted(at.AddMinutes(15), police, opened, person, "victimCertificate", "vi"));
        }
    }
}
