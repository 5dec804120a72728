using Cooperation.Launcher.Commands;

namespace Cooperation.Deploy.Tests.Processes;

/// <summary>What ./deploy/test says once more at its end of the tests that failed.</summary>
public sealed class FailedTestsTests
{
    [Fact]
    public void Each_failed_test_is_named_with_its_own_words_and_nothing_of_what_the_services_said_beside_it() =>
        FailedTests
            .Read(
                """
                info: something of a service
                failed A.Rule_that_broke(of: "KH") (18ms)
                  count
                      should be 2

                      but was 1
                info: Something else
                  of two lines
                failed B.Another (1s 2ms)
                  no answer

                Test run summary: Failed! - B.dll
                  total: 2
                  failed: 2
                """
            )
            .ShouldBe([
                "failed A.Rule_that_broke(of: \"KH\") (18ms)\n  count\n      should be 2\n      but was 1",
                "failed B.Another (1s 2ms)\n  no answer",
            ]);

    [Fact]
    public void A_long_story_is_cut_to_its_beginning()
    {
        var told = FailedTests.Read(
            $"failed A.Long (1ms)\n{string.Concat(Enumerable.Range(0, 100).Select(n => $"  {n} {new string('x', 5000)}\n"))}"
        );

        var lines = told.ShouldHaveSingleItem().Split('\n');
        lines.Length.ShouldBe(12);
        lines.ShouldAllBe(line => line.Length <= 301);
    }

    [Fact]
    public void Where_nothing_failed_nothing_is_said() => FailedTests.Read("Test run summary: Passed!\n  failed: 0\n").ShouldBeEmpty();
}
