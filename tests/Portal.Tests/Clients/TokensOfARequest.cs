using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Tests.Clients;

/// <summary>A token is asked for once a request, and a failure is no token.</summary>
public sealed class TokensOfARequest
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_failure_the_next_call_of_the_same_request_asks_again()
    {
        var asked = 0;
        var tokens = new ServiceTokens(
            (_, _, _) => ++asked == 1 ? Task.FromException<string>(new ServiceDownException("gateway")) : Task.FromResult("token")
        );

        await Should.ThrowAsync<ServiceDownException>(() => tokens.ForAsync("hotline", "bearer", Cancelled));

        (await tokens.ForAsync("hotline", "bearer", Cancelled)).ShouldBe("token");
        (await tokens.ForAsync("hotline", "bearer", Cancelled)).ShouldBe("token");
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task One_call_that_was_given_up_does_not_spoil_the_others()
    {
        var tokens = new ServiceTokens(
            (_, _, given) => given.IsCancellationRequested ? Task.FromCanceled<string>(given) : Task.FromResult("token")
        );

        await Should.ThrowAsync<TaskCanceledException>(() => tokens.ForAsync("hotline", "bearer", new CancellationToken(canceled: true)));

        (await tokens.ForAsync("hotline", "bearer", Cancelled)).ShouldBe("token");
    }

    [Fact]
    public async Task Each_service_has_its_own_and_is_asked_for_once()
    {
        var asked = new List<string>();
        var tokens = new ServiceTokens(
            (_, audience, _) =>
            {
                asked.Add(audience);
                return Task.FromResult(audience);
            }
        );

        await Task.WhenAll(
            tokens.ForAsync("hotline", "bearer", Cancelled),
            tokens.ForAsync("identity", "bearer", Cancelled),
            tokens.ForAsync("hotline", "bearer", Cancelled)
        );

        asked.ShouldBe(["hotline", "identity"]);
    }
}
