namespace Cooperation.Reviews.Domain.Statements;

/// <summary>A year of a table as a statement that was sent told it.</summary>
/// <param name="Reference">The statement.</param>
/// <param name="Partner">Its partner; null for all.</param>
/// <param name="Lines">Of each line whether it was told; null where the statement has only the total of these records, in another table.</param>
/// <param name="IsTotalTold">Whether the total was.</param>
public sealed record ToldColumn(string Reference, string? Partner, IReadOnlyDictionary<string, bool>? Lines, bool IsTotalTold)
{
    /// <summary>Whether it told a line: one that it does not have was zero.</summary>
    public bool Tells(string line) => Lines is not null && Lines.GetValueOrDefault(line, defaultValue: true);

    /// <summary>Whether it hid a line.</summary>
    public bool Hides(string line) => Lines is not null && !Lines.GetValueOrDefault(line, defaultValue: true);
}

/// <summary>What the statements that were sent make of a year of a table: a statement of all partners beside those of single ones, and the other way round.</summary>
public sealed class ToldBeside
{
    private readonly IReadOnlyDictionary<(string Partner, string Line), long> counts;
    private readonly IReadOnlyList<ToldColumn> told;
    private readonly string? partner;
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    /// <param name="counts">How many each partner has of each line.</param>
    /// <param name="told">What was told of this year.</param>
    /// <param name="partner">The partner of the statement that is frozen; null for all.</param>
    public ToldBeside(IReadOnlyDictionary<(string Partner, string Line), long> counts, IReadOnlyList<ToldColumn> told, string? partner) =>
        (this.counts, this.told, this.partner) = (counts, told, partner);

    /// <summary>Whether something was told from which something could be subtracted.</summary>
    public bool Matters => told.Any(column => partner is null ? column.Partner is not null : column.Partner is null);

    /// <summary>The statements beside which a small count could be had.</summary>
    public IReadOnlyList<string> Named => [.. named.Order(StringComparer.Ordinal)];

    /// <summary>Which lines are hidden, and whether the total is.</summary>
    /// <param name="lines">The lines, each with its count.</param>
    /// <param name="hiddenBefore">The lines that an earlier statement of the same partner hid.</param>
    public (IReadOnlyList<bool> Lines, bool Total) HiddenOf(
        IReadOnlyList<(string Line, long Count)> lines,
        IReadOnlyList<bool> hiddenBefore
    )
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(hiddenBefore);
        LineBeside[] beside = [.. lines.Select((line, place) => BesideOf(line.Line, line.Count, hiddenBefore[place]))];
        var hidesTotal =
            IsTold(column => column.IsTotalTold) && Tells(RestOf(TotalOf, column => column.IsTotalTold, column => !column.IsTotalTold));
        var (hidden, isTotalHidden) = Complements.HiddenOf([.. lines.Select(line => line.Count)], beside, hidesTotal);
        return Guarded(lines, [.. hidden], isTotalHidden);
    }

    // Whatever the rules above did not see: more is hidden until nothing new comes of subtracting.
    private (IReadOnlyList<bool> Lines, bool Total) Guarded(
        IReadOnlyList<(string Line, long Count)> lines,
        bool[] hidden,
        bool isTotalHidden
    )
    {
        var subtraction = new Subtraction(counts);
        var before = subtraction.SmallOf(told);
        if (before.Count > 0)
        {
            Name(); // what was sent gives it away already
        }

        while (Gives(hidden, isTotalHidden))
        {
            Name();
            var open = Enumerable
                .Range(0, lines.Count)
                .Where(place => !hidden[place] && lines[place].Count > 0)
                .OrderBy(place => lines[place].Count)
                .ToList();
            var one = open.Where(place => !Gives(With(place), isTotalHidden)).Select(place => (int?)place).FirstOrDefault();
            if (one is null && !isTotalHidden)
            {
                isTotalHidden = true;
            }
            else if ((one ?? open.Select(place => (int?)place).FirstOrDefault()) is { } next)
            {
                hidden[next] = true;
            }
            else
            {
                break;
            }
        }

        return (hidden, isTotalHidden);

        bool[] With(int place) => [.. hidden.Select((isHidden, known) => isHidden || known == place)];

        bool Gives(bool[] lineHidden, bool totalHidden)
        {
            var own = lines
                .Select((line, place) => (line.Line, IsTold: !lineHidden[place]))
                .ToDictionary(line => line.Line, line => line.IsTold, StringComparer.Ordinal);
            return subtraction.SmallOf([.. told, new ToldColumn("", partner, own, !totalHidden)]).Except(before).Any();
        }
    }

    private LineBeside BesideOf(string line, long count, bool hiddenBefore)
    {
        if (!IsTold(column => column.Tells(line)))
        {
            return new(hiddenBefore, IsKnown: false);
        }

        var rest = RestOf(other => counts.GetValueOrDefault((other, line)), column => column.Tells(line), column => column.Hides(line));
        var isKnown = rest.All(other => other.Count == 0);
        if (isKnown && (hiddenBefore || SmallCounts.IsSmall(count)))
        {
            Name(); // what was sent gives it away already
        }

        return new(hiddenBefore || Tells(rest), isKnown);
    }

    // All partners are told of by this statement itself; one alone needs a statement of all that tells it.
    private bool IsTold(Func<ToldColumn, bool> tells) => partner is null || told.Any(column => column.Partner is null && tells(column));

    private IReadOnlyList<PartnerCount> RestOf(Func<string, long> count, Func<ToldColumn, bool> tells, Func<ToldColumn, bool> hides) =>
        [
            .. counts
                .Keys.Select(key => key.Partner)
                .Distinct(StringComparer.Ordinal)
                .Where(other => other != partner && !told.Any(column => column.Partner == other && tells(column)))
                .Select(other => new PartnerCount(count(other), told.Any(column => column.Partner == other && hides(column)))),
        ];

    private bool Tells(IReadOnlyList<PartnerCount> rest)
    {
        var tells = Complements.Tell(rest);
        if (tells)
        {
            Name();
        }

        return tells;
    }

    private long TotalOf(string other) => counts.Where(cell => cell.Key.Partner == other).Sum(cell => cell.Value);

    private void Name() => named.UnionWith(told.Where(column => column.Partner != partner).Select(column => column.Reference));
}
