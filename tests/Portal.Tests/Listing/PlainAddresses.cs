using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Tests.Listing;

/// <summary>A form of filters sends its empty fields too; the address that stays says what is asked for.</summary>
public sealed class PlainAddresses
{
    [Theory]
    [InlineData("?partner=&status=logged&from=", "/exchanges?status=logged")]
    [InlineData("?partner=&status=&from=&to=", "/exchanges")]
    [InlineData("?q=Mộc+Bài&partner=", "/exchanges?q=M%E1%BB%99c%20B%C3%A0i")]
    [InlineData("?kind=a&kind=b&partner=", "/exchanges?kind=a&kind=b")]
    public async Task Empty_parts_fall_away(string query, string address) =>
        (await AnswerAsync(HttpMethods.Get, query)).ShouldBeOfType<RedirectHttpResult>().Url.ShouldBe(address);

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "?status=logged")]
    [InlineData("POST", "?status=")]
    public async Task What_has_none_is_answered_where_it_is(string method, string query) =>
        (await AnswerAsync(method, query)).ShouldBe("the page");

    [Fact]
    public async Task Nobody_is_sent_elsewhere() => (await AnswerAsync("GET", "?status=", "//elsewhere.example/")).ShouldBe("the page");

    [Fact]
    public async Task A_path_of_any_letters_is_written_as_headers_take_it() =>
        (await AnswerAsync("GET", "?status=", "/channels/Đỗ"))
            .ShouldBeOfType<RedirectHttpResult>()
            .Url.ShouldBe("/channels/%C4%90%E1%BB%97");

    private static async Task<object?> AnswerAsync(string method, string query, string path = "/exchanges")
    {
        var context = new DefaultHttpContext
        {
            Request =
            {
                Method = method,
                Path = path,
                QueryString = new(query),
            },
        };
        return await PlainAddress.SendOnAsync(
            new DefaultEndpointFilterInvocationContext(context),
            _ => ValueTask.FromResult<object?>("the page")
        );
    }
}
