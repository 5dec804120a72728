using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages.Exchanges.Logging;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Portal.Tests.Logging;

/// <summary>What the form says is wrong, all of it at once and in the words of whoever typed it.</summary>
public sealed class WrongFields
{
    private static readonly DateTimeOffset Now = new(2018, 12, 31, 7, 20, 0, TimeSpan.Zero);

    private static Speech Vietnamese => new(new HttpContextAccessor());

    [Fact]
    public void A_time_that_can_t_be_read_does_not_hide_what_is_missing()
    {
        var form = new FormState { ["at"] = "hôm qua", ["partner"] = "KH" };
        LogForm.Read(form, Vietnamese, Now);

        LogForm.AddMissing(form, Vietnamese);

        var wrong = form.Errors.Select(error => error.Field).ToArray();
        wrong.ShouldBeUnique();
        wrong.ShouldContain("at");
        wrong.ShouldContain("kind");
        wrong.ShouldContain("summary");
        wrong.ShouldNotContain("partner");
    }

    [Fact]
    public void Of_a_secret_paper_the_fields_of_the_register_are_missing_and_not_the_text()
    {
        var form = new FormState { ["at"] = "hôm qua", ["secrecy"] = "secret" };

        LogForm.AddMissing(form, Vietnamese);

        form.Errors.Select(error => error.Field).ShouldContain("paperLocation");
        form.Errors.Select(error => error.Field).ShouldNotContain("subject");
    }

    [Fact]
    public void A_wrong_birth_is_explained_as_people_write_it() =>
        LogForm.WordsOf("people[0].birth", "Ngày sinh ghi theo dạng 1999-05-12", Vietnamese).ShouldContain("12/05/1999");
}
