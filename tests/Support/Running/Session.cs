using System.Net.Http.Json;
using Cooperation.Launcher;
using Cooperation.Launcher.Instances;

namespace Cooperation.Tests.Support.Running;

/// <summary>Signs in through the gateway and speaks with the cookie it gave.</summary>
public static class Session
{
    /// <summary>Signs in and returns the cookie as it is sent back.</summary>
    public static async Task<string> SignInAsync(RunningSystem system, InstanceFile.Account account)
    {
        using var client = system.Client();
        using var answer = await client.PostAsJsonAsync(
            new Uri("/api/session", UriKind.Relative),
            new { account.UserName, account.Password }
        );
        return answer.IsSuccessStatusCode
            ? answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]
            : throw new LauncherException(
                $"{account.UserName} could not sign in: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}\n{system.LogOf("gateway")}"
            );
    }

    /// <summary>A client of the gateway that follows no redirect, so that a test sees each answer.</summary>
    public static HttpClient Client(Uri url, string? cookie)
    {
#pragma warning disable CA2000 // the client disposes of its handler
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = url };
#pragma warning restore CA2000
        client.DefaultRequestHeaders.Add("X-Requested-With", "api");
        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        }

        return client;
    }
}
