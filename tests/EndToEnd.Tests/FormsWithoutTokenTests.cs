using System.Net;

namespace Cooperation.EndToEnd.Tests;

/// <summary>R19: no form of Portal is taken without its token, also one that sends nothing but itself (an alert that is marked as seen).</summary>
public sealed class FormsWithoutTokenTests(ObservedSystem system)
{
    private static readonly string[] Roles = ["borderGuardLiaison", "supervisor", "administrator", "planner", "consular", "operator"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_form_without_a_token_is_refused_before_anything_is_done()
    {
        var addresses = await Forms.AddressesAsync(system, Cancelled);
        addresses.ShouldContain("/alerts/{id:guid}/seen");
        addresses.Count.ShouldBeGreaterThan(30);
        var answers = addresses.ToDictionary(address => address, _ => new List<HttpStatusCode>(), StringComparer.Ordinal);
        foreach (var role in Roles)
        {
            using var forms = await Forms.OpenAsync(system, system.AccountOf(role), Cancelled);
            foreach (var address in addresses)
            {
                using var form = new MultipartFormDataContent
                {
                    { new StringContent("1"), "version" },
                    { new StringContent("x"), "reason" },
                };
                using var answer = await forms.PostAsync(Forms.Fill(address, Guid.CreateVersion7().ToString(), "KH-1"), form, Cancelled);
                answers[address].Add(answer.StatusCode);
            }
        }

        foreach (var (address, got) in answers)
        {
            // Who may not send it is refused, or told of an address with a key that nothing is there (R17).
            var refusal = address.Contains(":guid}", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden;
            got.ShouldAllBe(status => status == HttpStatusCode.BadRequest || status == refusal, address);
            got.ShouldContain(HttpStatusCode.BadRequest, address);
        }
    }
}
