using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Caring;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Tests.Domain;

/// <summary>The lives of visits, supports and consents.</summary>
public sealed class CareLifeTests
{
    // Written out a second time on purpose: the table is held against it.
    private static readonly (string Type, string From, string To)[] Allowed =
    [
        ("visit", "planned", "done"),
        ("visit", "planned", "missed"),
        ("visit", "planned", "cancelled"),
        ("support", "planned", "running"),
        ("support", "planned", "done"),
        ("support", "planned", "refused"),
        ("support", "planned", "cancelled"),
        ("support", "running", "done"),
        ("support", "running", "stopped"),
        ("consent", "given", "withdrawn"),
    ];

    public static TheoryData<string, string, string> All
    {
        get
        {
            var (types, states) = (Codes(typeof(CareTypes)), Codes(typeof(CareStates)));
            var all = new TheoryData<string, string, string>();
            foreach (
                var (type, from, to) in types
                    .SelectMany(_ => states, (type, from) => (type, from))
                    .SelectMany(_ => states, (t, to) => (t.type, t.from, to))
            )
            {
                all.Add(type, from, to);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_pair_of_states_of_a_type_is_a_move_of_the_table_or_none(string type, string from, string to) =>
        CareLife.From(type, from).Contains(to).ShouldBe(Allowed.Contains((type, from, to)));

    [Fact]
    public void A_visit_and_a_support_begin_planned_and_a_consent_with_its_answer()
    {
        CareLife.BeginsIn("visit").ShouldBe(["planned"]);
        CareLife.BeginsIn("support").ShouldBe(["planned"]);
        CareLife.BeginsIn("consent").ShouldBe(["given", "refused"]);
    }

    private static IReadOnlyList<string> Codes(Type list) => new CodeOfAttribute(list).Codes;
}
