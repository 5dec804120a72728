using System.Text.RegularExpressions;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>What is found by looking for it, messages and figures, can be told apart and written into a statement.</summary>
public sealed partial class FactKindsTests
{
    [Fact]
    public void Each_kind_of_facts_has_a_type_and_a_queue_of_its_own()
    {
        FactKinds.All.ShouldNotBeEmpty();
        FactKinds.All.Select(kind => kind.Type).ShouldBeUnique();
        FactKinds.All.Select(kind => kind.Consumer).ShouldBeUnique();
        FactKinds.All.ShouldAllBe(kind => kind.Consumer.StartsWith("reviews.", StringComparison.Ordinal));
        // Both stand in statements as they are.
        FactKinds.All.ShouldAllBe(kind => Plain().IsMatch(kind.Type) && Plain().IsMatch(kind.Owner));
    }

    [Fact]
    public void The_queue_of_exchanges_keeps_the_name_by_which_the_inbox_knows_it() =>
        FactKinds.Of("exchange").ShouldBe(new FactKind("hotline", "exchange", "reviews.exchange-facts"));

    [Fact]
    public void Each_figure_and_target_has_a_code_of_its_own_and_counts_its_records_first()
    {
        IReadOnlyList<Figure> all = [.. FigureShelves.Figures.List, .. FigureShelves.Targets.List];
        all.Select(figure => figure.Definition.Code).ShouldBeUnique();
        foreach (var figure in all)
        {
            (figure.Measures[0].IsCount, figure.Measures[0].Where).ShouldBe((true, null), figure.Definition.Code);
            figure.Measures.Select(measure => measure.Code).Concat(Dimensions.All).ShouldBeUnique();
            FactKinds.All.ShouldContain(figure.Kind);
        }
    }

    [GeneratedRegex("^[a-z]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
