using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages.Exchanges.Logging;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Portal.Tests.Logging;

/// <summary>The repeatable people of the form, and what moves into them.</summary>
public sealed class MovingToPeople
{
    private static Speech Vietnamese => new(new HttpContextAccessor());

    [Fact]
    public void What_looks_personal_goes_to_a_person_and_leaves_a_mark()
    {
        var form = new FormState { ["summary"] = "Chị Nguyễn Thị Hoa, điện thoại 0912 345 678, CMND 290123456, đang ở Mộc Bài." };

        MoveToPeople.Move(form, Vietnamese, "summary");

        form["summary"].ShouldBe("Chị [người 1], điện thoại [người 1], CMND [người 1], đang ở Mộc Bài.");
        var person = PeopleFields.Read(form).ShouldHaveSingleItem();
        person.Name.ShouldBe("Nguyễn Thị Hoa");
        person.Telephone.ShouldBe("0912 345 678");
        person.Document.ShouldBe("290123456");
    }

    [Fact]
    public void Two_names_become_two_people_after_those_already_there()
    {
        var form = new FormState { ["summary"] = "Nguyễn Thị Hoa đi cùng Trần Văn Bình." };
        form[PeopleFields.Field(PeopleFields.Add(form), "name")] = "Lê Thị Cúc";

        MoveToPeople.Move(form, Vietnamese, "summary");

        PeopleFields.Read(form).Select(person => person.Name).ShouldBe(["Lê Thị Cúc", "Nguyễn Thị Hoa", "Trần Văn Bình"]);
        form["summary"].ShouldBe("[người 2] đi cùng [người 3].");
    }

    [Fact]
    public void Rows_taken_out_in_the_browser_leave_no_gap()
    {
        var form = new FormState { [PeopleFields.Field(4, "name")] = "Lê Thị Cúc", [PeopleFields.Field(4, "birth")] = "12/5/1999" };
        form.Set(PeopleFields.Index, ["2", "4"]);
        form[PeopleFields.Field(2, "birth")] = "05/1999";

        PeopleFields.CloseUp(form);

        var people = PeopleFields.Read(form);
        people.Select(person => person.Birth).ShouldBe(["1999-05", "1999-05-12"]);
        people[1].Name.ShouldBe("Lê Thị Cúc");
    }
}
