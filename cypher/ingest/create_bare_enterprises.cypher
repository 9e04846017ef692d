// title-zh: 新建企业节点
// title-en: Create bare enterprise nodes
// question: Which enterprises are new and have several statements at once?
// parameters: $ids – enterprise ids
UNWIND $ids AS id
CREATE (:Enterprise {id: id})
